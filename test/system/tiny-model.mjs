/** A model of entailment of a few hundred bytes, written by hand as ONNX: each word has a weight a label, and a text pair the sum of its words. */
import { Buffer } from "node:buffer";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const LABELS = ["entailment", "neutral", "contradiction"];
/** What each word adds to each label. */
const WORDS = { "[PAD]": [0, 0, 0], "[UNK]": [0, 0.1, 0], "[CLS]": [0, 0, 0], "[SEP]": [0, 0, 0], fund: [3, 0, 0], no: [0, 0, 9] };

/** A number of protocol buffers, seven bits a byte. */
function varint(value) {
  const bytes = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return [...bytes, rest];
    bytes.push((rest % 128) + 128);
  }
}
const number = (field, value) => [...varint(field * 8), ...varint(value)];
const bytes = (field, content) => [...varint(field * 8 + 2), ...varint(content.length), ...content];
const text = (field, content) => bytes(field, [...Buffer.from(content)]);

const FLOAT = 1;
const INT64 = 7;
/** Field numbers are those of onnx.proto. */
const dimension = (name) => bytes(1, text(2, name));
const value = (name, type, dimensions) => [...text(1, name), ...bytes(2, bytes(1, [...number(1, type), ...bytes(2, dimensions.flatMap(dimension))]))];
const node = (inputs, output, operator, attributes = []) => [
  ...inputs.flatMap((name) => text(1, name)),
  ...text(2, output),
  ...text(4, operator),
  ...attributes,
];

function onnx() {
  const weights = Object.values(WORDS).flat();
  const raw = [...new Uint8Array(new Float32Array(weights).buffer)];
  const tensor = [...number(1, Object.keys(WORDS).length), ...number(1, LABELS.length), ...number(2, FLOAT), ...text(8, "weights"), ...bytes(9, raw)];
  const axes = bytes(5, [...text(1, "axes"), ...number(8, 1), ...number(20, 7)]);
  const flat = bytes(5, [...text(1, "keepdims"), ...number(3, 0), ...number(20, 2)]);
  const graph = [
    ...bytes(1, node(["weights", "input_ids"], "words", "Gather")),
    ...bytes(1, node(["words"], "logits", "ReduceSum", [...axes, ...flat])),
    ...text(2, "tiny"),
    ...bytes(5, tensor),
    ...bytes(11, value("input_ids", INT64, ["pairs", "words"])),
    ...bytes(12, value("logits", FLOAT, ["pairs", "labels"])),
  ];
  return Uint8Array.from([...number(1, 6), ...bytes(7, graph), ...bytes(8, number(2, 11))]);
}

/** Writes the model with its tokenizer into a folder of its name. */
export function writeTinyModel(directory) {
  const vocabulary = Object.fromEntries(Object.keys(WORDS).map((word, id) => [word, id]));
  const special = (id) => ({ SpecialToken: { id, type_id: 0 } });
  const sequence = (id) => ({ Sequence: { id, type_id: id === "A" ? 0 : 1 } });
  const token = (id) => ({ id, ids: [vocabulary[id]], tokens: [id] });
  const files = {
    "config.json": { model_type: "bert", architectures: ["BertForSequenceClassification"], id2label: Object.fromEntries(LABELS.map((label, i) => [i, label])) },
    "tokenizer_config.json": {
      tokenizer_class: "BertTokenizer",
      model_max_length: 512,
      pad_token: "[PAD]",
      unk_token: "[UNK]",
      cls_token: "[CLS]",
      sep_token: "[SEP]",
    },
    "tokenizer.json": {
      version: "1.0",
      truncation: null,
      padding: null,
      added_tokens: ["[PAD]", "[UNK]", "[CLS]", "[SEP]"].map((content) => ({
        id: vocabulary[content],
        content,
        special: true,
        single_word: false,
        lstrip: false,
        rstrip: false,
        normalized: false,
      })),
      normalizer: { type: "BertNormalizer", clean_text: true, handle_chinese_chars: true, strip_accents: null, lowercase: true },
      pre_tokenizer: { type: "BertPreTokenizer" },
      post_processor: {
        type: "TemplateProcessing",
        single: [special("[CLS]"), sequence("A"), special("[SEP]")],
        pair: [special("[CLS]"), sequence("A"), special("[SEP]"), sequence("B"), special("[SEP]")],
        special_tokens: { "[CLS]": token("[CLS]"), "[SEP]": token("[SEP]") },
      },
      decoder: { type: "WordPiece", prefix: "##", cleanup: true },
      model: { type: "WordPiece", unk_token: "[UNK]", continuing_subword_prefix: "##", max_input_chars_per_word: 100, vocab: vocabulary },
    },
  };
  mkdirSync(join(directory, "onnx"), { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(directory, name), JSON.stringify(content));
  writeFileSync(join(directory, "onnx/model.onnx"), onnx());
}
