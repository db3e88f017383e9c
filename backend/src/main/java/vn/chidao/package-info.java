/**
 * Executable regulations for Vietnamese steering committees. Each sub-package is a module
 * named by a business noun; see {@code backend/docs/adr}.
 */
@NullMarked
package vn.chidao;

import org.jspecify.annotations.NullMarked;
