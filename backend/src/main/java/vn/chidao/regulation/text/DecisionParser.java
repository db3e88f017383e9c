package vn.chidao.regulation.text;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Reads the text of a decision with its annexed regulation, or of a regulation alone.
 * Never fails: a text it cannot read comes back as unplaced lines with problems.
 */
public final class DecisionParser {

	private static final int LONGEST_WRAPPED_LINE = 130;

	/** The parts of the document, in their order. */
	private enum Part {

		HEAD, DECISION, SIGNATURE, ANNEX_HEAD, REGULATION, END

	}

	private final Ledger ledger = new Ledger();

	private final List<Line> lines;

	private final HeadReader head = new HeadReader(this.ledger);

	private final AnnexHead annex = new AnnexHead(this.ledger);

	private final TailReader tail = new TailReader(this.ledger);

	private final BodyReader decision;

	private final BodyReader regulation;

	private Part part = Part.HEAD;

	private DecisionParser(String text) {
		this.lines = SourceText.lines(text);
		Noise noise = new Noise(this.lines);
		int width = this.lines.stream()
			.mapToInt((line) -> line.text().length())
			.filter((length) -> length <= LONGEST_WRAPPED_LINE)
			.max()
			.orElse(0);
		this.decision = new BodyReader(Names.DECISION, this.ledger, noise, width);
		this.regulation = new BodyReader(Names.REGULATION, this.ledger, noise, width);
	}

	/**
	 * Reads a text.
	 * @param text as typed, extracted or recognised; line ends, spaces and Unicode forms
	 * may be mixed
	 */
	public static ParsedDecision parse(String text) {
		return new DecisionParser(text).read();
	}

	private ParsedDecision read() {
		for (int i = 0; i < this.lines.size(); i++) {
			Line next = (i + 1 < this.lines.size()) ? this.lines.get(i + 1) : null;
			read(this.lines.get(i), next);
		}
		List<ParsedProvision> own = this.decision.provisions();
		List<ParsedProvision> annexed = this.regulation.provisions();
		Identity identity = new IdentityBuilder(this.head, this.annex, this.tail).build(own, annexed);
		findProblems(identity, own.isEmpty() && annexed.isEmpty());
		return new ParsedDecision(identity, own, annexed, this.ledger.placements(), this.ledger.unplaced(),
				this.ledger.problems());
	}

	private void findProblems(Identity identity, boolean empty) {
		if (this.lines.isEmpty()) {
			this.ledger.problem(Problem.Kind.NO_TEXT, 0, "");
			return;
		}
		if (empty) {
			this.ledger.problem(Problem.Kind.NO_ARTICLES, 0, "");
		}
		if (identity.number() == null) {
			this.ledger.problem(Problem.Kind.MISSING_NUMBER, 0, "");
		}
		if (identity.issueDate() == null) {
			this.ledger.problem(Problem.Kind.MISSING_DATE, 0, "");
		}
	}

	private void read(Line line, @Nullable Line next) {
		if (this.part == Part.HEAD && this.head.enacts(line)) {
			this.part = Part.DECISION;
			return;
		}
		this.part = partOf(line);
		switch (this.part) {
			case HEAD -> this.head.read(line);
			case DECISION -> this.decision.read(line, next);
			case SIGNATURE, END -> this.tail.read(line);
			case ANNEX_HEAD -> this.annex.read(line);
			case REGULATION -> this.regulation.read(line, next);
		}
	}

	private Part partOf(Line line) {
		Mark mark = Marks.of(line.text());
		ProvisionKind kind = (mark != null) ? mark.kind() : null;
		boolean chapter = kind == ProvisionKind.CHAPTER && mark != null && !mark.restStartsLowerCase();
		boolean article = kind == ProvisionKind.ARTICLE && mark != null && !mark.restStartsLowerCase();
		boolean firstArticle = article && mark != null && mark.ordinal() == 1;
		return switch (this.part) {
			case HEAD -> afterHead(line, chapter, article);
			case DECISION -> afterDecision(line, chapter, firstArticle);
			case SIGNATURE -> (chapter || firstArticle) ? Part.REGULATION
					: AnnexHead.isTitle(line) ? Part.ANNEX_HEAD : Part.SIGNATURE;
			case ANNEX_HEAD -> (chapter || article) ? Part.REGULATION : Part.ANNEX_HEAD;
			case REGULATION -> TailReader.startsWith(line, this.regulation.isEnded()) ? Part.END : Part.REGULATION;
			case END -> (article && mark != null && this.regulation.expects(mark)) ? Part.REGULATION : Part.END;
		};
	}

	private Part afterHead(Line line, boolean chapter, boolean article) {
		if (!this.head.isDecision() && AnnexHead.isTitle(line)) {
			return Part.ANNEX_HEAD;
		}
		if (chapter || (article && !this.head.isDecision())) {
			return Part.REGULATION;
		}
		return article ? Part.DECISION : Part.HEAD;
	}

	private Part afterDecision(Line line, boolean chapter, boolean firstArticle) {
		boolean begun = !this.decision.isEmpty();
		if (begun && this.decision.isFinished() && AnnexHead.isTitle(line)) {
			return Part.ANNEX_HEAD;
		}
		if (chapter || (begun && firstArticle)) {
			return Part.REGULATION;
		}
		return TailReader.startsWith(line, this.decision.isEnded()) ? Part.SIGNATURE : Part.DECISION;
	}

}
