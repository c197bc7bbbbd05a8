import { spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { Builder, Capabilities, Key, Origin } from "selenium-webdriver";
import { SIZE, type Engine } from "./engine.ts";
import { findProgram } from "./find-program.ts";

const LIBRARIES = "/usr/lib/x86_64-linux-gnu";

/** What WebKitGTK needs: its driver, the small browser that it starts, and a screen, for it has no headless mode. */
interface Installed {
  readonly driver: string;
  readonly browser: string;
  readonly screen: string;
}

const installed = findInstalled();

/** Starts WebKitGTK through its driver; undefined where one of the three is not installed. */
export const launchWebKit = installed && (() => launch(installed));

function findInstalled(): Installed | undefined {
  const driver = findProgram("WEBKIT_DRIVER_PATH", ["WebKitWebDriver"]);
  const screen = findProgram("XVFB_RUN_PATH", ["xvfb-run"]);
  const browser = (existsSync(LIBRARIES) ? readdirSync(LIBRARIES) : [])
    .filter((name) => name.startsWith("webkit2gtk-"))
    .map((name) => join(LIBRARIES, name, "MiniBrowser"))
    .find((path) => existsSync(path));
  return driver && screen && browser ? { driver, browser, screen } : undefined;
}

async function launch({ driver, browser, screen }: Installed): Promise<Engine> {
  const port = 20_000 + (process.pid % 20_000);
  // A group of its own, so that the screen ends with the driver.
  const server = spawn(screen, ["-a", driver, "-p", String(port)], { stdio: "ignore", detached: true });
  const stop = () => server.pid !== undefined && process.kill(-server.pid);
  const session = await connected(port, browser).catch((error: unknown) => {
    stop();
    throw error;
  });
  await session.manage().window().setRect(SIZE);
  const at = (x: number, y: number) =>
    session.actions().move({ x: Math.round(x), y: Math.round(y), origin: Origin.VIEWPORT, duration: 0 });
  const keys = {
    Tab: Key.TAB,
    Enter: Key.ENTER,
    Escape: Key.ESCAPE,
    End: Key.END,
    ArrowDown: Key.ARROW_DOWN,
  };
  return {
    open: (address) => session.get(address),
    evaluate: (expression) => session.executeScript(`return (${expression});`),
    move: (x, y) => at(x, y).perform(),
    click: (x, y) => at(x, y).click().perform(),
    press: (key) => session.actions().sendKeys(keys[key]).perform(),
    type: (text) => session.actions().sendKeys(text).perform(),
    async close() {
      await session.quit();
      stop();
    },
  };
}

/** A session, as soon as the driver answers. */
async function connected(port: number, binary: string) {
  const capabilities = new Capabilities({
    browserName: "MiniBrowser",
    "webkitgtk:browserOptions": { binary, args: ["--automation"] },
  });
  for (let tries = 0; ; tries++) {
    try {
      return await new Builder()
        .usingServer(`http://127.0.0.1:${port}`)
        .withCapabilities(capabilities)
        .build();
    } catch (error) {
      if (tries === 20) throw error;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
}
