import { answerParent } from "./controllers/answer-parent.ts";
import { takeParameters } from "./controllers/take-parameters.ts";

const map = document.querySelector("stance-map");
if (map) {
  takeParameters(map);
  answerParent(map);
}
