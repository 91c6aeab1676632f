# Stands in for Vivado and Quartus: knows the commands of the constraint files, and the registers of a
# design from the file `registers`. A command that names nothing or lacks an argument is an error.
set file [open registers]
set registers [split [string trim [read $file]] \n]
close $file

proc matching {patterns} {
    set found {}
    foreach register $::registers {
        foreach pattern $patterns {
            if {[string match $pattern $register]} {
                lappend found $register
                break
            }
        }
    }
    if {[llength $found] == 0} {
        error "no register is called $patterns"
    }
    return $found
}

# Vivado: get_cells -hierarchical -filter {IS_SEQUENTIAL && (NAME =~ a || NAME =~ b)}
proc get_cells {hierarchical filter expression} {
    if {$hierarchical ne "-hierarchical" || $filter ne "-filter"} {
        error "get_cells $hierarchical $filter"
    }
    set patterns {}
    foreach {all pattern} [regexp -all -inline {NAME =~ ([^ )]+)} $expression] {
        # Every pattern must find something, not one of them.
        matching [list $pattern]
        lappend patterns $pattern
    }
    return [matching $patterns]
}

# Quartus: get_registers {a b}
proc get_registers {patterns} {
    foreach pattern $patterns {
        matching [list $pattern]
    }
    return [matching $patterns]
}

# Options that take a value, options that do not, and what is left must be one number.
proc limit {command valued plain arguments} {
    set rest {}
    for {set i 0} {$i < [llength $arguments]} {incr i} {
        set word [lindex $arguments $i]
        if {$word in $valued} {
            incr i
            set given($word) [lindex $arguments $i]
        } elseif {$word ni $plain} {
            lappend rest $word
        }
    }
    foreach option $valued {
        if {![info exists given($option)] || [llength $given($option)] == 0} {
            error "$command without $option"
        }
    }
    if {[llength $rest] != 1 || ![string is double -strict [lindex $rest 0]]} {
        error "$command $rest: no limit"
    }
    puts "$command: [llength $given(-from)] to [llength $given(-to)] registers, [lindex $rest 0] ns"
}

proc set_max_delay {args} { limit set_max_delay {-from -to} {-datapath_only} $args }
proc set_min_delay {args} { limit set_min_delay {-from -to} {} $args }
proc set_net_delay {args} { limit set_net_delay {-from -to} {-max} $args }
proc set_max_skew {args} { limit set_max_skew {-from -to} {} $args }

proc set_property {name value cells} {
    if {$name ne "ASYNC_REG" || $value ne "TRUE" || [llength $cells] == 0} {
        error "set_property $name $value"
    }
    puts "set_property: [llength $cells] cells"
}

# A path from the toggle to a flop, and one that starts at a flop: delays in ns that tell the flops apart.
proc get_timing_paths {args} {
    array set option $args
    if {![info exists option(-from)] || [llength $option(-from)] != 1} {
        error "get_timing_paths $args"
    }
    if {[info exists option(-to)]} {
        return [list $option(-to)]
    }
    return [list $option(-from)]
}

proc get_property {name path} {
    switch $name {
        DATAPATH_DELAY { return [expr {[string match *first_270* $path] ? 0.75 : 0.6}] }
        STARTPOINT_CLOCK_DELAY { return 0.0 }
    }
    error "get_property $name"
}

source [lindex $argv 0]
