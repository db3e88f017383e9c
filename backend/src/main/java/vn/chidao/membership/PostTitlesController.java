package vn.chidao.membership;

import java.util.List;
import java.util.Map;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

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

}
