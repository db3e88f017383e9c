package vn.chidao.regulation;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.chidao.regulation.text.ParsedDecision;
import vn.chidao.regulation.text.ParsedProvision;

/** Lays a parsed tree out in reading order, each provision with the one it stands in. */
final class RegulationText {

	private RegulationText() {
	}

	static List<RegulationProvision> provisions(ParsedDecision decision) {
		List<Placed> placed = placed(decision);
		List<RegulationProvision> provisions = new ArrayList<>();
		for (Placed each : placed) {
			provisions.add(new RegulationProvision(each.provision(), each.parentAnchor(), provisions.size()));
		}
		return provisions;
	}

	static List<Placed> placed(ParsedDecision decision) {
		List<Placed> placed = new ArrayList<>();
		place(decision.decision(), null, placed);
		place(decision.regulation(), null, placed);
		return placed;
	}

	private static void place(List<ParsedProvision> provisions, @Nullable String parent, List<Placed> placed) {
		for (ParsedProvision provision : provisions) {
			placed.add(new Placed(provision, parent));
			place(provision.children(), provision.anchor(), placed);
		}
	}

	/**
	 * A provision and where it stands.
	 *
	 * @param provision the provision
	 * @param parentAnchor key of the provision it stands in
	 */
	record Placed(ParsedProvision provision, @Nullable String parentAnchor) {

	}

}
