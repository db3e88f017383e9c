package vn.chidao.regulation.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Reads chapters, sections, articles, clauses and points from lines in order. */
final class BodyReader {

	private final Names names;

	private final Ledger ledger;

	private final Noise noise;

	private final int width;

	private final List<Node> roots = new ArrayList<>();

	/** The provision being read at each level; deeper levels close when one opens. */
	private final Map<ProvisionKind, Node> path = new EnumMap<>(ProvisionKind.class);

	private final Map<ProvisionKind, Sequence> sequences = new EnumMap<>(ProvisionKind.class);

	private final Set<String> anchors = new HashSet<>();

	private @Nullable Node open;

	BodyReader(Names names, Ledger ledger, Noise noise, int width) {
		this.names = names;
		this.ledger = ledger;
		this.noise = noise;
		this.width = width;
	}

	boolean isEmpty() {
		return this.roots.isEmpty();
	}

	/** Whether the end mark "./." was read. */
	boolean isEnded() {
		return this.open != null && this.open.prose().endsDocument();
	}

	boolean isFinished() {
		return this.open == null || this.open.prose().isFinished();
	}

	boolean expects(Mark mark) {
		return sequence(mark.kind()).expects(mark);
	}

	List<ParsedProvision> provisions() {
		return this.roots.stream().map((node) -> node.provision(this.names)).toList();
	}

	void read(Line line, @Nullable Line next) {
		Mark mark = Marks.of(line.text());
		if (mark != null && accepts(mark, line)) {
			start(mark, line);
			return;
		}
		Unplaced.Guess guess = guess(line, next);
		if (guess != null || this.open == null) {
			this.ledger.unplaced(line, (guess != null) ? guess : Unplaced.Guess.UNKNOWN);
			return;
		}
		String repeated = this.open.append(line, this.width);
		this.ledger.place(line, this.open.anchor());
		if (!repeated.isEmpty()) {
			this.ledger.unplaced(line, repeated, Unplaced.Guess.REPEATED_WORDS);
		}
	}

	private Unplaced.@Nullable Guess guess(Line line, @Nullable Line next) {
		Unplaced.Guess furniture = Noise.furniture(line);
		if (furniture != null || this.open == null || this.open.awaitsHeading()) {
			return furniture;
		}
		Unplaced.Guess inside = this.noise.inside(line, this.open.prose().isFinished(), next);
		return (inside == null && isEnded()) ? Unplaced.Guess.AFTER_END : inside;
	}

	private boolean accepts(Mark mark, Line line) {
		boolean inArticle = this.path.containsKey(ProvisionKind.ARTICLE);
		Sequence sequence = sequence(mark.kind());
		boolean broken = !isFinished() && !line.afterGap();
		return switch (mark.kind()) {
			case CHAPTER, SECTION ->
				mark.rest().isEmpty() || (!mark.restStartsLowerCase() && (!broken || sequence.expects(mark)));
			case ARTICLE, DECISION_ARTICLE -> acceptsArticle(mark, line, broken, sequence);
			case CLAUSE -> inArticle && acceptsInside(mark, sequence);
			case POINT -> inArticle && (mark.punctuated() ? acceptsInside(mark, sequence)
					: sequence.expects(mark) && !mark.rest().isEmpty() && isFinished());
		};
	}

	/** A line may begin with "Điều 5" because a citation was wrapped there. */
	private boolean acceptsArticle(Mark mark, Line line, boolean broken, Sequence sequence) {
		boolean expected = sequence.expects(mark);
		if (mark.punctuated()) {
			return expected ? !(broken && mark.restStartsLowerCase()) : !broken && !mark.restStartsLowerCase();
		}
		if (mark.rest().isEmpty()) {
			return expected || (!broken && line.afterGap());
		}
		return mark.restStartsUpperCase() && expected && isFinishedOrHeading();
	}

	private boolean acceptsInside(Mark mark, Sequence sequence) {
		if (sequence.expects(mark)) {
			return isFinishedOrHeading() || !mark.restStartsLowerCase();
		}
		return isFinishedOrHeading() && sequence.isNear(mark) && !(sequence.isEmpty() && mark.restStartsLowerCase());
	}

	private boolean isFinishedOrHeading() {
		return isFinished() || (this.open != null && this.open.kind() == ProvisionKind.ARTICLE);
	}

	private void start(Mark mark, Line line) {
		Problem.Kind problem = sequence(mark.kind()).take(mark);
		Node parent = parent(mark.kind());
		String anchor = unique(this.names.anchor(mark, parent));
		Node node = new Node(mark, anchor, this.names.citation(mark, parent), line);
		if (parent == null) {
			this.roots.add(node);
		}
		else {
			parent.add(node);
		}
		close(mark.kind());
		this.path.put(mark.kind(), node);
		this.open = node;
		this.ledger.place(line, anchor);
		if (problem != null) {
			this.ledger.problem(problem, line.number(), node.citation());
		}
	}

	private @Nullable Node parent(ProvisionKind kind) {
		Node parent = null;
		for (Map.Entry<ProvisionKind, Node> entry : this.path.entrySet()) {
			if (entry.getKey().compareTo(kind) < 0) {
				parent = entry.getValue();
			}
		}
		return parent;
	}

	/** Ends every provision that cannot contain one of this level. */
	private void close(ProvisionKind kind) {
		this.path.keySet().removeIf((level) -> level.compareTo(kind) >= 0);
		// articles are numbered through all chapters, everything else within its parent
		this.sequences.keySet().removeIf((level) -> level.compareTo(kind) > 0 && level != ProvisionKind.ARTICLE);
	}

	private Sequence sequence(ProvisionKind kind) {
		return this.sequences.computeIfAbsent(kind, (level) -> new Sequence());
	}

	private String unique(String anchor) {
		String unique = anchor;
		for (int copy = 2; !this.anchors.add(unique); copy++) {
			unique = anchor + "-" + copy;
		}
		return unique;
	}

}
