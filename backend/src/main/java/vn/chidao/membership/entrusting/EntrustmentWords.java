package vn.chidao.membership.entrusting;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.membership.EntrustmentView;
import vn.chidao.membership.MembershipId;
import vn.chidao.membership.MembershipView;
import vn.chidao.membership.Memberships;
import vn.chidao.membership.PersonView;
import vn.chidao.membership.Persons;
import vn.chidao.membership.PostTitles;
import vn.chidao.platform.text.Capitals;
import vn.chidao.platform.text.Messages;
import vn.chidao.regulation.CitationView;
import vn.chidao.security.PersonId;

/**
 * Says of entrustments how they read, such as <i>theo ủy quyền của Trưởng ban, giấy ủy
 * quyền số 12/GUQ-BCĐ</i>, and on which clauses they rest.
 */
@Component
@Transactional(readOnly = true)
public class EntrustmentWords {

	private final Memberships memberships;

	private final Persons persons;

	private final EntrustmentSources sources;

	private final PostTitles titles;

	private final Messages messages;

	EntrustmentWords(Memberships memberships, Persons persons, EntrustmentSources sources, PostTitles titles,
			Messages messages) {
		this.memberships = memberships;
		this.persons = persons;
		this.sources = sources;
		this.titles = titles;
		this.messages = messages;
	}

	/**
	 * How entrustments read, in a constant number of statements.
	 * @param entrustments the entrustments
	 * @return lines in the language of the request
	 */
	public Map<EntrustmentView, String> lines(Collection<EntrustmentView> entrustments) {
		Map<MembershipId, MembershipView> posts = this.memberships
			.views(entrustments.stream().map(EntrustmentView::principalId).distinct().toList());
		Map<PersonId, PersonView> people = this.persons
			.views(posts.values().stream().map(MembershipView::personId).collect(Collectors.toSet()));
		Map<MembershipView, String> titles = this.titles.of(posts.values());
		Map<EntrustmentView, String> lines = new HashMap<>();
		for (EntrustmentView entrustment : entrustments) {
			MembershipView post = posts.get(entrustment.principalId());
			if (post != null) {
				PersonView person = people.get(post.personId());
				String whom = titles.get(post) + ((person != null) ? " " + person.fullName() : "");
				lines.put(entrustment, line(entrustment, whom));
			}
		}
		return lines;
	}

	/**
	 * What entrustments are called among other cases, in a constant number of statements.
	 * @param entrustments the entrustments
	 * @return titles in the language of the request
	 */
	public Map<EntrustmentView, String> titles(Collection<EntrustmentView> entrustments) {
		Map<EntrustmentView, String> titles = lines(entrustments);
		titles.replaceAll((entrustment, line) -> Capitals.first(line));
		return titles;
	}

	private String line(EntrustmentView entrustment, String whom) {
		String document = Objects.requireNonNullElse(entrustment.document(), "");
		String key = "entrustment.line." + entrustment.kind().name() + (document.isEmpty() ? ".bare" : "");
		return this.messages.text(key, whom, document);
	}

	/**
	 * On which clauses entrustments rest, in a constant number of statements.
	 * @param entrustments the entrustments
	 * @return citations by entrustment, none where no text speaks of it
	 */
	public Map<EntrustmentView, List<CitationView>> citations(Collection<EntrustmentView> entrustments) {
		Set<MembershipId> named = entrustments.stream()
			.flatMap((entrustment) -> Stream.of(entrustment.principalId(), entrustment.receiverId()))
			.collect(Collectors.toSet());
		return this.sources.of(entrustments, this.memberships.views(named));
	}

}
