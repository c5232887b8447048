# The goals of the table, by the name of the work. Sourced by run.sh and full.sh.

# goal WORK: the least share of what pgbench does with the same SQL
goal() {
    case $1 in
    Record*) echo 0.65 ;;
    "Open a file"*page*) echo 0.55 ;;
    "Open a file"*) echo 0.60 ;;
    "My work"*page*) echo 0.50 ;;
    "My work"*) echo 0.60 ;;
    Find* | Decide*) echo 0.50 ;;
    *) echo - ;;
    esac
}

# goal_growth WORK: the most that p50 may grow from the smallest area to the largest
goal_growth() { case $1 in Timeliness*) echo 1.2 ;; *) echo 2 ;; esac; }

# met VALUE GOAL: the goal and whether the value is no less; met_most: no more
met() { compared "$1" "$2" '>='; }
met_most() { compared "$1" "$2" '<='; }
compared() { [ "$2" = - ] && echo '—' || awk "BEGIN {print \"$2 \" ($1 $3 $2 ? \"met\" : \"not met\")}"; }
