package vn.chidao.compliance;

import java.util.List;

import vn.chidao.regulation.CitationView;

/**
 * Who may let a rule pass, GraphQL type {@code WaiverRight}.
 *
 * @param holders readable titles
 * @param isStated whether the text says so; where it is silent the head has the right
 * @param citations where the text says so
 */
public record WaiverRightView(List<String> holders, boolean isStated, List<CitationView> citations) {

	public WaiverRightView {
		holders = List.copyOf(holders);
		citations = List.copyOf(citations);
	}

}
