package vn.chidao.regulation.engine;

import java.util.List;
import java.util.Locale;

import vn.chidao.regulation.engine.terms.Citation;

/**
 * A place where a regulation contradicts itself, is unclear or leaves a gap, with the
 * treatment that was chosen. It is shown to readers and never settled in silence.
 *
 * @param code its code within the regulation, such as {@code C-5}
 * @param kind what is wrong
 * @param texts what is wrong and how it is treated, in words
 * @param place where in the regulation
 */
public record Conflict(String code, ConflictKind kind, Texts texts, Place place) {

	/** What is wrong. */
	public enum ConflictKind {

		/** Provisions say different things. */
		CONTRADICTION,

		/** A provision can be read in several ways. */
		AMBIGUITY,

		/** Nothing is said where something is needed. */
		GAP

	}

	/**
	 * The words.
	 *
	 * @param what what is wrong
	 * @param treatment how it is treated
	 */
	public record Texts(Bilingual what, Bilingual treatment) {
	}

	/**
	 * A text in both languages.
	 *
	 * @param vi in Vietnamese
	 * @param en in English
	 */
	public record Bilingual(String vi, String en) {

		/**
		 * The text in a language.
		 * @param locale the language
		 * @return in English for English, in Vietnamese for all others
		 */
		public String in(Locale locale) {
			return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? this.en : this.vi;
		}

	}

	/**
	 * Where it is.
	 *
	 * @param rules codes of the rules it touches; empty where no rule could be made
	 * @param citations the provisions concerned, at least one
	 * @param clauses the clauses of the source analysis
	 */
	public record Place(List<String> rules, List<Citation> citations, List<String> clauses) {

		public Place {
			rules = List.copyOf(rules);
			citations = List.copyOf(citations);
			clauses = List.copyOf(clauses);
		}

	}

}
