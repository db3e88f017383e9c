package vn.chidao.regulation.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.chidao.regulation.text.ProvisionKind;
import vn.chidao.regulation.text.ProvisionNumber;

/**
 * Where a new provision would stand in a text.
 *
 * @param text the text in reading order
 * @param index its place in it
 * @param parent what it would stand in, null for nothing
 * @param kind its level
 */
record TextSite(List<DraftProvision> text, int index, @Nullable DraftProvision parent, ProvisionKind kind) {

	/**
	 * The place after a provision and all its parts, or as its first part. Of a provision
	 * of a deeper level the one around it is meant.
	 * @param text the text
	 * @param added what is to be added
	 * @return the place; empty if nothing of that level can stand there
	 */
	static Optional<TextSite> of(List<DraftProvision> text, NewProvision added) {
		int depth = DraftProvision.depth(added.kind());
		Optional<DraftProvision> found = find(text, added.after());
		while (found.isPresent() && found.get().depth() > depth) {
			found = find(text, found.get().parentAnchor());
		}
		return found.flatMap((beside) -> (beside.depth() == depth) ? Optional.of(behind(text, beside))
				: inside(text, beside, added.kind()));
	}

	private static TextSite behind(List<DraftProvision> text, DraftProvision beside) {
		return new TextSite(text, text.indexOf(beside) + part(text, beside).size(),
				find(text, beside.parentAnchor()).orElse(null), beside.kind());
	}

	/** Clauses stand in articles, points in clauses or in articles without clauses. */
	private static Optional<TextSite> inside(List<DraftProvision> text, DraftProvision above, ProvisionKind kind) {
		boolean divided = text.stream()
			.anyMatch((other) -> above.anchor().equals(other.parentAnchor()) && other.kind() == ProvisionKind.CLAUSE);
		boolean possible = switch (kind) {
			case CLAUSE -> above.isArticle();
			case POINT -> above.kind() == ProvisionKind.CLAUSE || (above.isArticle() && !divided);
			case ARTICLE, DECISION_ARTICLE -> true;
			case CHAPTER, SECTION -> false;
		};
		return possible ? Optional.of(new TextSite(text, text.indexOf(above) + 1, above, kind)) : Optional.empty();
	}

	/** A provision with everything that stands in it. */
	static List<DraftProvision> part(List<DraftProvision> text, DraftProvision provision) {
		List<DraftProvision> part = new ArrayList<>();
		List<String> keys = new ArrayList<>(List.of(provision.anchor()));
		for (DraftProvision each : text) {
			if (each.equals(provision) || keys.contains(String.valueOf(each.parentAnchor()))) {
				part.add(each);
				keys.add(each.anchor());
			}
		}
		return part;
	}

	private static Optional<DraftProvision> find(List<DraftProvision> text, @Nullable String anchor) {
		return text.stream().filter((provision) -> provision.anchor().equals(anchor)).findFirst();
	}

	/** What is wrong with a number here. */
	Optional<NewProvision.Fault> fault(ProvisionNumber number) {
		List<ProvisionNumber> before = numbers(this.text.subList(0, this.index));
		List<ProvisionNumber> behind = numbers(this.text.subList(this.index, this.text.size()));
		if (before.contains(number) || behind.contains(number)) {
			return Optional.of(NewProvision.Fault.REPEATED_NUMBER);
		}
		boolean inOrder = (before.isEmpty() || before.getLast().compareTo(number) < 0)
				&& (behind.isEmpty() || number.compareTo(behind.getFirst()) < 0);
		return inOrder ? Optional.empty() : Optional.of(NewProvision.Fault.OUT_OF_ORDER);
	}

	/** Articles are numbered through all chapters, everything else within its parent. */
	private List<ProvisionNumber> numbers(List<DraftProvision> some) {
		String within = (this.parent != null) ? this.parent.anchor() : null;
		return some.stream()
			.filter((other) -> other.kind() == this.kind)
			.filter((other) -> other.isArticle()
					|| (within != null && within.equals(String.valueOf(other.parentAnchor()))))
			.flatMap((other) -> ProvisionNumber.read(other.kind(), other.number()).stream())
			.toList();
	}

	/** The text with the provision at this place. */
	List<DraftProvision> with(NewProvision added, ProvisionNumber number) {
		List<DraftProvision> longer = new ArrayList<>(this.text);
		longer.add(this.index, provision(added, number.printed()));
		return longer;
	}

	private DraftProvision provision(NewProvision added, String number) {
		String above = (this.parent != null) ? this.parent.anchor() : null;
		String label = (this.parent != null) ? this.parent.label() + " " : "";
		boolean ofDecision = this.kind == ProvisionKind.DECISION_ARTICLE;
		return switch (this.kind) {
			case CLAUSE -> new DraftProvision(this.kind, number, added.heading(), added.text(),
					ProvisionNumber.clause(String.valueOf(above), number), above, label + "khoản " + number);
			case POINT -> new DraftProvision(this.kind, number, added.heading(), added.text(),
					ProvisionNumber.point(String.valueOf(above), number), above, label + "điểm " + number);
			default -> new DraftProvision(this.kind, number, added.heading(), added.text(),
					ProvisionNumber.article(ofDecision, number), above,
					(ofDecision ? "Quyết định Điều " : "Điều ") + number);
		};
	}

}
