package vn.chidao.conclusion.signing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Component;

import vn.chidao.committee.Committees;
import vn.chidao.membership.MembershipView;
import vn.chidao.membership.PostRole;
import vn.chidao.membership.PostTitles;
import vn.chidao.platform.text.Languages;
import vn.chidao.platform.text.Messages;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.SigningCapacity;
import vn.chidao.security.CommitteeId;

/**
 * The lines above a signature, as they are printed: official documents are Vietnamese and
 * write them in capitals.
 */
@Component
class SignatureWords {

	private static final Locale VIETNAMESE = Languages.VIETNAMESE;

	private final Messages messages;

	private final PostTitles titles;

	private final Committees committees;

	SignatureWords(Messages messages, PostTitles titles, Committees committees) {
		this.messages = messages;
		this.titles = titles;
		this.committees = committees;
	}

	/**
	 * The lines of a signature.
	 * @param signature the signature
	 * @param signer whose
	 * @param body what the regulation calls the body
	 * @return such as "KT. TRƯỞNG BAN", "PHÓ TRƯỞNG BAN", "GIÁM ĐỐC CÔNG AN TỈNH"
	 */
	List<String> lines(SignatureView signature, MembershipView signer, Body body) {
		List<String> lines = new ArrayList<>();
		String head = headOf(signature.of().body(), body);
		switch (signature.capacity()) {
			case IN_OWN_RIGHT -> lines.add(title(signer));
			case ON_BEHALF_OF_COLLECTIVE -> {
				lines.add(prefixed(signature.capacity(), upper(this.messages.in(VIETNAMESE, "signing.body." + body))));
				lines.add(title(signer));
			}
			case FOR_HEAD, BY_ORDER, BY_AUTHORISATION -> {
				lines.add(prefixed(signature.capacity(), head));
				lines.add(title(signer));
			}
			case ACTING -> lines.add(prefixed(signature.capacity(), head));
		}
		if (signer.publicOffice() != null && !signer.publicOffice().isBlank()) {
			lines.add(upper(signer.publicOffice()));
		}
		return List.copyOf(lines);
	}

	private static String prefixed(SigningCapacity capacity, String title) {
		return capacity.prefix() + " " + title;
	}

	private String title(MembershipView signer) {
		return upper(this.titles.onRecord(signer));
	}

	private String headOf(CommitteeId signedFor, Body body) {
		PostRole head = (body == Body.HELPER) ? PostRole.TEAM_LEADER : PostRole.CHAIR;
		return upper(this.titles.onRecord(head, this.committees.get(signedFor)));
	}

	private static String upper(String text) {
		return text.toUpperCase(VIETNAMESE);
	}

}
