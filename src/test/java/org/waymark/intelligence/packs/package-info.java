@org.jspecify.annotations.NullMarked
package org.waymark.intelligence.packs;
