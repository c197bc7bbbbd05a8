import { answerParent } from "./controllers/answer-parent.ts";
import { namePage } from "./controllers/name-page.ts";
import { takeParameters } from "./controllers/take-parameters.ts";

const map = document.querySelector("stance-map");
if (map) {
  takeParameters(map);
  namePage(map);
  answerParent(map);
}
