package vn.chidao.work;

import java.util.List;

import vn.chidao.platform.work.WorkItem;

/**
 * What the viewer owes, GraphQL type {@code MyWork}.
 *
 * @param items what is owed, most urgent first
 */
record MyWork(List<WorkItem> items) {

	MyWork {
		items = List.copyOf(items);
	}

}
