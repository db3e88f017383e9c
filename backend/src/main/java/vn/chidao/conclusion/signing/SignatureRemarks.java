package vn.chidao.conclusion.signing;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.chidao.calendar.Calendars;
import vn.chidao.membership.MembershipView;
import vn.chidao.membership.standing.Standing;
import vn.chidao.regulation.CitationView;
import vn.chidao.regulation.CommitteeRules;
import vn.chidao.regulation.FindingView;
import vn.chidao.regulation.Regulations;
import vn.chidao.regulation.engine.Rights;
import vn.chidao.regulation.engine.facts.SealFacts;
import vn.chidao.regulation.engine.facts.Signatory;
import vn.chidao.regulation.engine.terms.Capacity;
import vn.chidao.regulation.engine.terms.PostRole;
import vn.chidao.regulation.engine.terms.Power;

/**
 * What the regulation of its day says of a signature: whose seal goes with it, or that it
 * does not say. It was signed, so nothing is refused any more.
 */
@Component
class SignatureRemarks {

	private final Regulations regulations;

	private final Calendars calendars;

	private final SignatureWords words;

	SignatureRemarks(Regulations regulations, Calendars calendars, SignatureWords words) {
		this.regulations = regulations;
		this.calendars = calendars;
		this.words = words;
	}

	List<String> lines(SignatureView signature, MembershipView signer, Standing.Place place) {
		return this.words.lines(signature, signer, place.body());
	}

	List<FindingView> of(SignatureView signature, MembershipView signer, Standing.Place place) {
		if (signature.seal() == null) {
			return List.of();
		}
		CommitteeRules told = rules(signature, place);
		return told.views(told.inForce()
			.judge(new SealFacts(place.body(), signatory(signature, signer, place), signature.seal()),
					this.calendars.current()));
	}

	/** Where the text says who signs and whose seal is used. */
	List<CitationView> citations(SignatureView signature, MembershipView signer, Standing.Place place) {
		CommitteeRules told = rules(signature, place);
		return told.citationsOf(Stream
			.concat(told.inForce().rights().holders(Power.SIGN, Rights.Use.in(place.body())).rules().stream(),
					told.inForce().signing().seal(place.body(), signatory(signature, signer, place)).rules().stream())
			.toList());
	}

	private static Signatory signatory(SignatureView signature, MembershipView signer, Standing.Place place) {
		return new Signatory(Set.of(Capacity.post(place.body(), PostRole.valueOf(signer.post().name()))),
				signer.publicOffice(), (signature.seal() != null) ? signature.seal() : "");
	}

	private CommitteeRules rules(SignatureView signature, Standing.Place place) {
		return this.regulations.rulesOf(place.committee(), signature.of().signedOn());
	}

}
