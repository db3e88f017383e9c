package vn.chidao.membership;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import vn.chidao.committee.CommitteeView;

/** What posts are called, over GraphQL. */
@Controller
class PostTitlesController {

	private final PostTitles titles;

	PostTitlesController(PostTitles titles) {
		this.titles = titles;
	}

	@BatchMapping(typeName = "Membership", field = "title")
	Map<MembershipView, String> title(List<MembershipView> memberships) {
		return this.titles.of(memberships);
	}

	@SchemaMapping(typeName = "Committee", field = "postTitles")
	List<PostTitleView> postTitles(CommitteeView committee) {
		return Arrays.stream(PostRole.values())
			.map((role) -> new PostTitleView(role, this.titles.of(role, committee)))
			.toList();
	}

	/**
	 * What a post is called in a body; GraphQL type {@code PostTitle}.
	 *
	 * @param role the post
	 * @param title its title, in the language of the request
	 */
	record PostTitleView(PostRole role, String title) {

	}

}
