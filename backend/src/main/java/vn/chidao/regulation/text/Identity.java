package vn.chidao.regulation.text;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a decision says about itself outside its articles. A field is null when the text
 * does not give it.
 *
 * @param number the number before the stroke, {@code 61}
 * @param symbol the symbol after the stroke, {@code QĐ-BCĐ}
 * @param place where it was signed
 * @param issueDate the day it was signed
 * @param issuer the authority in whose name it is issued, as the heading prints it
 * @param title what the decision is about
 * @param legalBases the "Căn cứ" paragraphs, in order
 * @param proposal the "Theo đề nghị" paragraph
 * @param recipients the lines of "Nơi nhận"
 * @param signature titles and name of who signed
 * @param effectiveFrom the day it takes effect, when stated
 * @param annexTitle the title of the annexed regulation
 * @param supersedes the instruments it says it replaces, {@code 2831/QĐ-BCĐ}
 */
public record Identity(@Nullable String number, @Nullable String symbol, @Nullable String place,
		@Nullable LocalDate issueDate, @Nullable String issuer, @Nullable String title, List<String> legalBases,
		@Nullable String proposal, List<String> recipients, Signature signature, @Nullable LocalDate effectiveFrom,
		@Nullable String annexTitle, List<String> supersedes) {

	public Identity {
		legalBases = List.copyOf(legalBases);
		recipients = List.copyOf(recipients);
		supersedes = List.copyOf(supersedes);
	}

	/**
	 * The signature block.
	 *
	 * @param titles one or two titles: the post in the committee and the public office
	 * @param signer the name, null when the text does not give it
	 */
	public record Signature(List<String> titles, @Nullable String signer) {

		public Signature {
			titles = List.copyOf(titles);
		}

	}

}
