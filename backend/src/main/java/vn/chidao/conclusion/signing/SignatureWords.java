package vn.chidao.conclusion.signing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Component;

import vn.chidao.membership.MembershipView;
import vn.chidao.membership.PostRole;
import vn.chidao.platform.text.Languages;
import vn.chidao.platform.text.Messages;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.SigningCapacity;

/**
 * The lines above a signature, as they are printed: official documents are Vietnamese and
 * write them in capitals.
 */
@Component
class SignatureWords {

	private static final Locale VIETNAMESE = Languages.VIETNAMESE;

	private final Messages messages;

	SignatureWords(Messages messages) {
		this.messages = messages;
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
		String head = title(head(signer, signature, body));
		switch (signature.capacity()) {
			case IN_OWN_RIGHT -> lines.add(title(signer.post()));
			case ON_BEHALF_OF_COLLECTIVE -> {
				lines.add(prefixed(signature.capacity(), upper(this.messages.in(VIETNAMESE, "signing.body." + body))));
				lines.add(title(signer.post()));
			}
			case FOR_HEAD, BY_ORDER, BY_AUTHORISATION -> {
				lines.add(prefixed(signature.capacity(), head));
				lines.add(title(signer.post()));
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

	private String title(PostRole post) {
		return upper(this.messages.in(VIETNAMESE, "capacity." + post.name()));
	}

	/** A task force of the rank of a committee is led by a <i>Tổ trưởng</i>. */
	private static PostRole head(MembershipView signer, SignatureView signature, Body body) {
		boolean ofTeam = switch (signer.post()) {
			case TEAM_LEADER, STANDING_DEPUTY_TEAM_LEADER, DEPUTY_TEAM_LEADER, GROUP_LEADER ->
				signer.committeeId().equals(signature.of().body());
			default -> false;
		};
		return (body == Body.HELPER || ofTeam) ? PostRole.TEAM_LEADER : PostRole.CHAIR;
	}

	private static String upper(String text) {
		return text.toUpperCase(VIETNAMESE);
	}

}
