@NullMarked
package vn.chidao.assignment;

import org.jspecify.annotations.NullMarked;
