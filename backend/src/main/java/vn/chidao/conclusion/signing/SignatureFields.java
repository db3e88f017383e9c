package vn.chidao.conclusion.signing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

import vn.chidao.membership.EntrustmentId;
import vn.chidao.membership.EntrustmentView;
import vn.chidao.membership.MembershipView;
import vn.chidao.membership.Memberships;
import vn.chidao.membership.entrusting.Entrustments;
import vn.chidao.membership.standing.Standing;
import vn.chidao.membership.standing.Standings;
import vn.chidao.platform.graphql.Batch;
import vn.chidao.regulation.CitationView;
import vn.chidao.regulation.FindingView;
import vn.chidao.security.CommitteeId;

/** Who signed, in whose place, and what the regulation remarks on the seal. */
@Controller
class SignatureFields {

	private final Memberships memberships;

	private final Entrustments entrustments;

	private final Standings standings;

	private final SignatureRemarks remarks;

	SignatureFields(Memberships memberships, Entrustments entrustments, Standings standings, SignatureRemarks remarks) {
		this.memberships = memberships;
		this.entrustments = entrustments;
		this.standings = standings;
		this.remarks = remarks;
	}

	@BatchMapping(typeName = "Signature")
	Map<SignatureView, MembershipView> signer(List<SignatureView> signatures) {
		return this.memberships.of(signatures, SignatureView::signerId);
	}

	@BatchMapping(typeName = "Signature")
	Map<SignatureView, EntrustmentView> through(List<SignatureView> signatures) {
		List<EntrustmentId> wanted = new ArrayList<>();
		signatures.forEach((signature) -> add(wanted, signature.throughId()));
		return Batch.of(signatures, SignatureView::throughId, this.entrustments.views(wanted));
	}

	private static void add(List<EntrustmentId> wanted, @Nullable EntrustmentId id) {
		if (id != null) {
			wanted.add(id);
		}
	}

	@BatchMapping(typeName = "Signature")
	Map<SignatureView, List<String>> lines(List<SignatureView> signatures) {
		return each(signatures, this.remarks::lines);
	}

	@BatchMapping(typeName = "Signature")
	Map<SignatureView, List<FindingView>> findings(List<SignatureView> signatures) {
		return each(signatures, this.remarks::of);
	}

	@BatchMapping(typeName = "Signature")
	Map<SignatureView, List<CitationView>> citations(List<SignatureView> signatures) {
		return each(signatures, this.remarks::citations);
	}

	private <V> Map<SignatureView, List<V>> each(List<SignatureView> signatures, Told<V> told) {
		Map<CommitteeId, Standing.Place> places = this.standings
			.places(signatures.stream().map((signature) -> signature.of().body()).distinct().toList());
		Map<SignatureView, List<V>> found = new HashMap<>();
		signer(signatures).forEach((signature, signer) -> {
			Standing.Place place = places.get(signature.of().body());
			found.put(signature, (place != null) ? told.of(signature, signer, place) : List.of());
		});
		return found;
	}

	/** What is told of a signature, given who signed and whose document it is. */
	private interface Told<V> {

		List<V> of(SignatureView signature, MembershipView signer, Standing.Place place);

	}

}
