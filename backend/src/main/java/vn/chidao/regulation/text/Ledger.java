package vn.chidao.regulation.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Keeps account of where every line went and what is wrong. */
final class Ledger {

	private final List<Placement> placements = new ArrayList<>();

	private final List<Unplaced> unplaced = new ArrayList<>();

	private final List<Problem> problems = new ArrayList<>();

	void place(Line line, String place) {
		this.placements.add(new Placement(line.number(), place));
	}

	void unplaced(Line line, Unplaced.Guess guess) {
		unplaced(line, line.text(), guess);
	}

	void unplaced(Line line, String words, Unplaced.Guess guess) {
		this.unplaced.add(new Unplaced(line.number(), words, guess));
	}

	void problem(Problem.Kind kind, int line, String citation) {
		this.problems.add(new Problem(kind, line, citation));
	}

	List<Placement> placements() {
		return this.placements.stream().sorted(Comparator.comparingInt(Placement::line)).toList();
	}

	List<Unplaced> unplaced() {
		return this.unplaced.stream().sorted(Comparator.comparingInt(Unplaced::line)).toList();
	}

	List<Problem> problems() {
		return this.problems.stream().sorted(Comparator.comparingInt(Problem::line)).toList();
	}

}
