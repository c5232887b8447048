# The figures of ./bench full as a picture: how p50 grows with the area, and how near each work comes to pgbench in the largest.
# awk -F '\t' -f chart.awk full.tsv; columns: children, work, Waymark/s, pgbench/s, ratio, p50, p99, not 2xx, goal, …
{
    if (!($2 in seen)) { seen[$2] = ++works; name[works] = $2 }
    if (!(("" $1) in size)) { size["" $1] = ++sizes; at[sizes] = $1 }
    p50[$2, $1] = $6; if ($6 > top) top = $6
    ratio[$2] = $5; goal[$2] = $9
}
function text(x, y, words, more) { gsub(/&/, "\\&amp;", words); printf "<text x=\"%.0f\" y=\"%.0f\" %s>%s</text>\n", x, y, more, words }
function line(x1, y1, x2, y2, style) { printf "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" %s/>\n", x1, y1, x2, y2, style }
function many(n) { return n >= 1e6 ? n / 1e6 " million" : sprintf("%d,000", n / 1000) }
function across(n) { return sizes < 2 ? left : left + (log(n) - log(at[1])) / (log(at[sizes]) - log(at[1])) * wide }
function up(ms) { return base - ms / top * high }
END {
    split("#1d70b8 #d4351c #00703c #4c2c92 #b58840 #505a5f #28a197 #d53880 #0b0c0c #5694ca #85994b #912b88", colour, " ")
    left = 60; wide = 300; base = 360; high = 290; top = top ? top * 1.05 : 1
    step = 10 ^ int(log(top) / log(10)); if (top < 1) step = 0.1; if (top / step < 3) step /= 4; else if (top / step < 6) step /= 2
    print "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1240 440\" role=\"img\" aria-labelledby=\"t d\" font-family=\"Arial, sans-serif\" font-size=\"13\">"
    print "<title id=\"t\">How fast Waymark answers, and how that grows with the number of children</title>"
    printf "<desc id=\"d\">Left: the middle answer time (p50) in milliseconds. Right: requests a second over HTTP divided by what pgbench does with the same SQL. The same figures as a table: docs/quality.md."
    for (w = 1; w <= works; w++) {
        printf " %s: ", name[w]
        for (s = 1; s <= sizes; s++) if ((name[w], at[s]) in p50) printf "%s ms with %s children, ", p50[name[w], at[s]], many(at[s])
        printf (ratio[name[w]] ~ /^[0-9.]+$/ ? "ratio " ratio[name[w]] (goal[name[w]] ~ /^[0-9.]+$/ ? ", goal " goal[name[w]] : "") : "no ratio") "."
    }
    print "</desc><rect width=\"1240\" height=\"440\" fill=\"#fff\"/>"
    text(left, 30, "Middle answer time (p50), ms, 8 connections", "font-weight=\"bold\"")
    for (v = 0; v <= top; v += step) { line(left, up(v), left + wide, up(v), "stroke=\"#b1b4b6\""); text(left - 8, up(v) + 4, sprintf(step < 1 ? "%.1f" : "%d", v), "text-anchor=\"end\"") }
    for (s = 1; s <= sizes; s++) text(across(at[s]), base + 22, many(at[s]), "text-anchor=\"middle\"")
    text(left + wide / 2, base + 44, "children", "text-anchor=\"middle\"")
    for (w = 1; w <= works; w++) {
        points = ""
        for (s = 1; s <= sizes; s++) if ((name[w], at[s]) in p50) {
            x = across(at[s]); y = up(p50[name[w], at[s]]); points = points sprintf("%.1f,%.1f ", x, y); ends[w] = y; value[w] = p50[name[w], at[s]]
            printf "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3.5\" fill=\"%s\"/>\n", x, y, colour[w]
        }
        printf "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>\n", points, colour[w]
        order[w] = w
    }
    # Each line's name beside its end, from the lowest up, never one on another.
    for (a = 2; a <= works; a++) for (b = a; b > 1 && ends[order[b]] > ends[order[b - 1]]; b--) { c = order[b]; order[b] = order[b - 1]; order[b - 1] = c }
    y = base + 18
    for (a = 1; a <= works; a++) {
        w = order[a]; y = ends[w] + 4 < y - 17 ? ends[w] + 4 : y - 17
        line(left + wide + 6, ends[w], left + wide + 26, y - 4, "stroke=\"" colour[w] "\"")
        text(left + wide + 30, y, name[w] ", " value[w], "")
    }
    from = 890; per = 210; row = 0
    text(from - 220, 30, "Waymark over HTTP ÷ pgbench of the same SQL, " many(at[sizes]) " children", "font-weight=\"bold\"")
    most = 1; for (w = 1; w <= works; w++) if (ratio[name[w]] + 0 > most) most = ratio[name[w]]
    for (w = 1; w <= works; w++) if (ratio[name[w]] ~ /^[0-9.]+$/) {
        y = 50 + 26 * row++
        text(from - 8, y + 14, name[w], "text-anchor=\"end\"")
        printf "<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"18\" fill=\"%s\"/>\n", from, y, ratio[name[w]] / most * per, colour[w]
        text(1225, y + 14, ratio[name[w]] (goal[name[w]] ~ /^[0-9.]+$/ ? " (goal " goal[name[w]] ")" : ""), "text-anchor=\"end\"")
        if (goal[name[w]] ~ /^[0-9.]+$/) line(from + goal[name[w]] / most * per, y - 3, from + goal[name[w]] / most * per, y + 21, "stroke=\"#0b0c0c\" stroke-width=\"3\"")
    }
    text(from, 50 + 26 * row + 14, "black line: the goal", "")
    print "</svg>"
}
