@org.jspecify.annotations.NullMarked
package org.waymark.identification.web;
