package vn.chidao.regulation.template;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import vn.chidao.regulation.draft.DraftProvision;
import vn.chidao.regulation.engine.Conflict;
import vn.chidao.regulation.engine.RuleBook;
import vn.chidao.regulation.engine.RuleDefinition;
import vn.chidao.regulation.engine.terms.SourceQuality;

/**
 * A ready-made regulation.
 *
 * @param code its code, such as {@code DA06}
 * @param identity what identifies it
 * @param rules its rules
 * @param notes what is known about the text behind the rules
 */
public record TemplateFile(String code, Identity identity, List<RuleDefinition> rules, Notes notes) {

	public TemplateFile {
		rules = List.copyOf(rules);
	}

	/**
	 * The clauses of the source analysis the rules stand for.
	 * @return for each rule's code its clauses
	 */
	public Map<String, List<String>> clauses() {
		return this.notes.clauses();
	}

	/**
	 * Where the regulation contradicts itself, is unclear or leaves a gap.
	 * @return the conflicts, each with its treatment
	 */
	public List<Conflict> conflicts() {
		return this.notes.conflicts();
	}

	/**
	 * The text of the regulation.
	 * @return its provisions in reading order; empty where the file does not carry them
	 */
	public List<DraftProvision> provisions() {
		return this.notes.provisions();
	}

	/**
	 * The rules as a book.
	 * @return the book, without national rules
	 */
	public RuleBook book() {
		return RuleBook.of(this.identity.sourceQuality(), this.rules);
	}

	/**
	 * What identifies a regulation.
	 *
	 * @param number its number
	 * @param symbol its symbol; empty when the source does not give one
	 * @param title what it regulates
	 * @param issuer who issued it, as the source says
	 * @param issuedOn the day it was issued
	 * @param effectiveFrom first day in force, if the source says
	 * @param supersedes what it replaces, if anything
	 * @param sourceQuality how much of its text is known
	 */
	public record Identity(String number, String symbol, String title, String issuer, LocalDate issuedOn,
			@Nullable LocalDate effectiveFrom, @Nullable Superseded supersedes, SourceQuality sourceQuality) {

		public String notation() {
			return this.symbol.isEmpty() ? this.number : this.number + "/" + this.symbol;
		}

		/**
		 * The first day its rules are applied.
		 * @return the day of issue where the source does not say since when it is in
		 * force
		 */
		public LocalDate appliesFrom() {
			return (this.effectiveFrom != null) ? this.effectiveFrom : this.issuedOn;
		}

	}

	/**
	 * What is known about the text behind the rules.
	 *
	 * @param clauses for each rule's code the clauses of the source analysis it stands
	 * for
	 * @param conflicts conflicts inside the text
	 * @param provisions the text itself; empty where the file does not carry it
	 */
	public record Notes(Map<String, List<String>> clauses, List<Conflict> conflicts, List<DraftProvision> provisions) {

		public Notes {
			clauses = Map.copyOf(clauses);
			conflicts = List.copyOf(conflicts);
			provisions = List.copyOf(provisions);
		}

	}

	/**
	 * A regulation that was replaced.
	 *
	 * @param notation its number and symbol
	 * @param issuedOn the day it was issued, where it is known
	 */
	public record Superseded(String notation, @Nullable LocalDate issuedOn) {
	}

}
