package vn.chidao.regulation;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.chidao.regulation.text.ProvisionKind;

/**
 * What was read from a text, GraphQL type {@code RegulationPreview}.
 *
 * @param number the number before the stroke, if found
 * @param symbol the symbol after it, if found
 * @param title what it regulates, if found
 * @param issuedOn the day it was signed, if found
 * @param issuer who issued it, if found
 * @param legalBases its legal bases
 * @param provisions its provisions in reading order
 * @param chapterCount number of chapters
 * @param articleCount number of articles of the regulation
 * @param unplaced lines that found no place
 * @param problems things to look at
 * @param proposedRules rules read from its words, for a person to confirm
 */
public record RegulationPreviewView(@Nullable String number, @Nullable String symbol, @Nullable String title,
		@Nullable LocalDate issuedOn, @Nullable String issuer, List<String> legalBases,
		List<ProvisionPreviewView> provisions, int chapterCount, int articleCount, List<UnplacedLineView> unplaced,
		List<TextProblemView> problems, List<ProposedRuleView> proposedRules) {

	/**
	 * A provision that is not saved yet, GraphQL type {@code ProvisionPreview}.
	 *
	 * @param kind its level
	 * @param number as printed
	 * @param heading its title, if it has one
	 * @param text its own words
	 * @param anchor its key
	 * @param parentAnchor key of the provision it stands in
	 * @param line first line in the source, from 1
	 */
	public record ProvisionPreviewView(ProvisionKind kind, String number, @Nullable String heading, String text,
			String anchor, @Nullable String parentAnchor, int line) {

	}

	/**
	 * A line that found no place, GraphQL type {@code UnplacedLine}.
	 *
	 * @param line line in the source, from 1
	 * @param text the words
	 * @param guess what it may be, in the language of the request
	 */
	public record UnplacedLineView(int line, String text, String guess) {

	}

	/**
	 * Something to look at, GraphQL type {@code TextProblem}.
	 *
	 * @param line line in the source, from 1; 0 when the whole text is meant
	 * @param message what is odd, in the language of the request
	 */
	public record TextProblemView(int line, String message) {

	}

}
