/**
 * An item of information as a file, for forces that take no API (guide ¶16; domain.md E.3): a
 * signed JSON pack, verified with the keys at {@code /.well-known/jwks.json}, and an accessible PDF
 * of the same. Only of a checked item, and never with its source, a file number, the address of a
 * placement or another child. Each is logged as an export.
 */
@org.springframework.modulith.NamedInterface("packs")
@org.jspecify.annotations.NullMarked
package org.waymark.intelligence.packs;
