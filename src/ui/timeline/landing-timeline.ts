import { define, find } from "../dom.ts";

/** The timelines of the landing page, which the style sheet plays once; this plays them again. */
export class LandingTimeline extends HTMLElement {
  connectedCallback(): void {
    const button = find(this, "button", HTMLButtonElement);
    button.hidden = false;
    button.addEventListener("click", () => {
      for (const animation of this.getAnimations({ subtree: true })) {
        animation.cancel();
        animation.play();
      }
    });
  }
}

define("landing-timeline", LandingTimeline);
