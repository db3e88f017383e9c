@NullMarked
package vn.chidao.procedure;

import org.jspecify.annotations.NullMarked;
