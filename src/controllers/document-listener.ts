import type { ReactiveController, ReactiveControllerHost } from "lit";

/** Listens to the whole document, but only while its host needs that. */
export class DocumentListener<Type extends keyof DocumentEventMap> implements ReactiveController {
  private listening = false;

  constructor(
    host: ReactiveControllerHost,
    private readonly type: Type,
    private readonly listener: (event: DocumentEventMap[Type]) => void,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.listen(false);
  }

  listen(wanted: boolean): void {
    if (wanted === this.listening) return;
    this.listening = wanted;
    if (wanted) document.addEventListener(this.type, this.listener);
    else document.removeEventListener(this.type, this.listener);
  }
}
