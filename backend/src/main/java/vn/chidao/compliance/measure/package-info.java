/**
 * What the record of a committee says when it is held against its rules. Plain Java:
 * neither Spring nor the database is known here, and nothing that was judged before is
 * judged again.
 */
@NullMarked
package vn.chidao.compliance.measure;

import org.jspecify.annotations.NullMarked;
