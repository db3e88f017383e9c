package vn.chidao.regulation;

import java.util.List;

/**
 * How a draft becomes a regulation, GraphQL type {@code DraftAdoption}.
 *
 * @param isDirect false where the regulation in force asks for steps
 * @param viewerCanAdopt whether the viewer may adopt it directly
 * @param isUnderway whether a case to amend by it is open
 * @param needsDecision whether the notation of a decision is asked for
 * @param message what is asked, in words
 * @param citations where the regulation in force says so
 */
record DraftAdoptionView(boolean isDirect, boolean viewerCanAdopt, boolean isUnderway, boolean needsDecision,
		String message, List<CitationView> citations) {

}
