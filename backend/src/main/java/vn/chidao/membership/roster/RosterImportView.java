package vn.chidao.membership.roster;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.chidao.security.CommitteeId;

/**
 * A list that was taken over, GraphQL type {@code RosterImport}.
 *
 * @param id its id
 * @param committeeId the body
 * @param importedAt when
 * @param importedBy by whom
 * @param fileName from which file
 * @param items what it made and changed
 * @param undoneAt when it was taken back
 * @param undoUntil until when it can be taken back
 * @param viewerCanUndo whether the person who asks may do so now
 */
record RosterImportView(RosterImportId id, CommitteeId committeeId, Instant importedAt, String importedBy,
		String fileName, List<Item> items, @Nullable Instant undoneAt, Instant undoUntil, boolean viewerCanUndo) {

	RosterImportView {
		items = List.copyOf(items);
	}

	static RosterImportView of(RosterImport taken, boolean viewerCanUndo) {
		List<Item> items = taken.items().stream().map((item) -> new Item(item.kind(), item.title())).toList();
		return new RosterImportView(taken.id(), taken.committeeId(), taken.createdAt(), taken.importedBy(),
				taken.fileName(), items, taken.undoneAt(), taken.undoUntil(), viewerCanUndo);
	}

	/**
	 * One person or post.
	 *
	 * @param kind what was done
	 * @param title to whom, or which post
	 */
	record Item(RosterItemKind kind, String title) {

	}

}
