import type { ReactiveController, ReactiveControllerHost } from "lit";

/**
 * Tells its host that the page is about to be printed, and that it was. What is to be on paper must be there when
 * `beforeprint` has been heard: `render` has to be synchronous. A page that is shown as it would print counts too.
 */
export class Printing implements ReactiveController {
  isOn = false;
  private readonly media = matchMedia("print");

  constructor(
    host: ReactiveControllerHost,
    private readonly render: () => void,
  ) {
    this.isOn = this.media.matches;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener("beforeprint", this.follow);
    addEventListener("afterprint", this.follow);
    this.media.addEventListener("change", this.follow);
  }

  hostDisconnected(): void {
    removeEventListener("beforeprint", this.follow);
    removeEventListener("afterprint", this.follow);
    this.media.removeEventListener("change", this.follow);
    this.isOn = false;
  }

  private readonly follow = ({ type }: Event): void => {
    const isOn = type === "change" ? this.media.matches : type === "beforeprint";
    if (isOn === this.isOn) return;
    this.isOn = isOn;
    this.render();
  };
}
