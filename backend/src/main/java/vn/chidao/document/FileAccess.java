package vn.chidao.document;

import java.util.Collection;
import java.util.Set;

/**
 * Says who may read files. A module that attaches files to something of its own registers
 * one bean, which knows who may see that something.
 */
public interface FileAccess {

	/**
	 * Which of these files the current actor may read because of what they are attached
	 * to. Runs a constant number of statements.
	 * @param files some files
	 * @return those that may be read, without those this module knows nothing of
	 */
	Set<StoredFileId> readable(Collection<StoredFileId> files);

}
