"""The checker on the evaluation data: python benchmarks/checker.py FOLDER.

easy_vs_standard*  sentences of published Easy Read and of the standard version: AUC of the score, by fold of documents
hard_words*        how hard people find words: Pearson of `hardness`, refitted on other words in five folds
passives*          gold passives: precision and recall of the rule's detector
and how many findings a sentence of published Easy Read gets.
"""

from __future__ import annotations

from collections import Counter

from measures import auc, best_f1, data_folder, folds, pearson, rows, solve

from easyread.check.examine import Examiner
from easyread.check.hardness import features, hardness
from easyread.check.passage import Passage, Story
from easyread.check.passives import passives
from easyread.check.score import score_passage
from easyread.check.vocabulary import Vocabulary
from easyread.lexicon import Lexicon
from easyread.load.lists import read_lists
from easyread.readability import everyday_words
from easyread.text import plain


def main() -> None:
    folder = data_folder()
    vocabulary = Vocabulary(Lexicon(), read_lists(), everyday_words())

    def passage(text: str) -> Passage:
        return Passage(plain(text), "line", vocabulary, Story())

    pairs = rows(folder, "easy_vs_standard")
    if pairs:
        hard = [r["label"] != "easy" for r in pairs]
        scores = [score_passage(passage(r["text"])).total for r in pairs]
        print(
            f"easy against standard: {len(pairs)} sentences, AUC {auc(scores, hard):.3f}, "
            f"F1 {best_f1(scores, hard):.3f}"
        )
        # Documents are all easy or all hard, so each fold takes its share of both.
        of = {label: folds(r["doc"] for r in pairs if (r["label"] != "easy") == label) for label in (False, True)}
        by_fold = [[n for n, r in enumerate(pairs) if of[hard[n]][r["doc"]] == fold] for fold in range(5)]
        shown = [f"{auc([scores[n] for n in part], [hard[n] for n in part]):.3f}" for part in by_fold if part]
        print(f"  by fold of documents: {' '.join(shown)}")
        findings(pairs, passage)

    words = rows(folder, "hard_words")
    if words:
        wanted = [float(r["complexity"]) for r in words]
        seen = [list(features(r["token"], vocabulary).values()) for r in words]
        fold_of = folds(r["token"].lower() for r in words)
        fitted = [0.0] * len(words)
        for fold in range(5):
            train = [n for n, r in enumerate(words) if fold_of[r["token"].lower()] != fold]
            weights = solve([seen[n] for n in train], [wanted[n] for n in train])
            for n, r in enumerate(words):
                if fold_of[r["token"].lower()] == fold:
                    fitted[n] = sum(w * x for w, x in zip(weights, seen[n], strict=True))
        shipped = [hardness(r["token"], vocabulary) for r in words]
        print(
            f"hard words: {len(words)} rows, Pearson {pearson(fitted, wanted):.3f} on words not fitted on "
            "(9 coefficients)"
        )
        print(f"  the shipped coefficients: {pearson(shipped, wanted):.3f} (they were fitted on hard_words_dev)")

    gold = rows(folder, "passives")
    if gold:
        right = wrong = missed = 0
        for row in gold:
            left = Counter(pair["participle"].lower() for pair in row["pairs"])
            for sentence in passage(row["text"]).sentences():
                for found in passives(sentence):
                    if left[found.participle.lower] > 0:
                        left[found.participle.lower] -= 1
                        right += 1
                    else:
                        wrong += 1
            missed += sum(left.values())
        print(
            f"passives: {len(gold)} sentences, precision {right / (right + wrong):.3f}, "
            f"recall {right / (right + missed):.3f} "
            f"({right} right, {wrong} wrong, {missed} missed)"
        )


def findings(pairs: list[dict[str, str]], passage) -> None:  # type: ignore[no-untyped-def]
    """How many findings a row gets."""
    examiner = Examiner()
    for label in ("easy", "hard"):
        texts = [r["text"] for r in pairs if (r["label"] == "easy") == (label == "easy")]
        rules = Counter(f.rule for text in texts for f in examiner.findings(passage(text)))
        apart = {rule: rules.pop(rule, 0) / len(texts) for rule in ("sentence-length", "hard-word")}
        shown = ", ".join(f"{rule} {rate:.2f}" for rule, rate in apart.items())
        print(f"findings a row, {label}: {sum(rules.values()) / len(texts):.2f} beside {shown}")
        print("  " + ", ".join(f"{rule} {count / len(texts):.3f}" for rule, count in rules.most_common()))


if __name__ == "__main__":
    main()
