package org.waymark.child;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Short and long forms of given names that do not sound alike: Kate and Catherine. */
final class ShortNames {
    private static final String GROUPS =
            """
            alexander alex alec sandy sasha xander
            alexandra alexa alex sandra sasha lexi
            abigail abby abi gail
            amelia millie amy
            andrew andy drew
            anna anne ann annie anya hannah
            anthony tony ant
            archibald archie
            benjamin ben benny benji
            bethany beth
            cameron cam
            catherine katherine kate katie cathy kathy kitty kit
            charles charlie chaz
            charlotte lottie charlie
            christopher chris kit topher
            christine christina chris tina chrissie
            daniel dan danny
            daniella daniela dani ella
            david dave davey
            deborah debbie deb
            dorothy dot dolly
            edward ed eddie ted teddy ned
            eleanor ellie nell nora
            elizabeth liz lizzie beth betty eliza elsie libby lily bess
            emily em emmy millie
            emma em
            ethan eth
            frances fran francesca frankie
            francis frank frankie
            frederick fred freddie
            gabriel gabe
            gabriella gabby ella
            george georgie
            georgina georgia georgie gina
            gerald gerry jerry
            grace gracie
            gregory greg
            harold harry hal
            harriet hattie
            harrison harry
            henry harry hal
            isabella isabel isobel izzy bella ella
            jacob jake
            jacqueline jackie
            james jim jimmy jamie
            janet jan
            jennifer jen jenny
            jessica jess jessie
            john jack johnny
            jonathan jon jonny
            joseph joe joey
            josephine jo josie
            joshua josh
            katelyn kate katie
            kenneth ken kenny
            lawrence larry laurie
            leonard len leo lenny
            lewis louis lou
            louise lou
            lucas luke
            madeleine maddie
            margaret maggie meg peggy greta
            martha mattie
            mary molly polly may
            matilda tilly mattie
            matthew matt
            maxwell maximilian max
            megan meg
            michael mike mick mickey
            michelle shelley
            mohammed muhammad mohamed mo
            natalie nat
            natasha tasha
            nathaniel nathan nate
            nicholas nick nicky
            nicola nicky nic
            oliver ollie
            olivia liv livvy
            pamela pam
            patricia pat trish tricia
            patrick pat paddy
            penelope penny
            peter pete
            philip phil pip
            philippa pippa pip pippy
            imogen immy imo
            rebecca becky becca
            richard rick ricky dick rich
            robert rob robbie bob bobby bert
            ronald ron ronnie
            rosemary rose rosie
            samantha sam sammy
            samuel sam sammy
            sarah sally sadie
            sebastian seb
            stephanie steph
            stephen steven steve
            susan sue susie suzanne
            theodore theo ted teddy
            theresa tess terry
            thomas tom tommy
            timothy tim
            tobias toby
            victoria vicky tori
            vincent vince vinny
            william will bill billy liam
            zachary zach zak
            """;
    private static final Map<String, Set<String>> OTHERS = others();

    private ShortNames() {}

    /** The other forms, folded; empty if none is known. */
    static Set<String> of(String folded) {
        return OTHERS.getOrDefault(folded, Set.of());
    }

    private static Map<String, Set<String>> others() {
        var others = new HashMap<String, Set<String>>();
        GROUPS.lines()
                .map(line -> Arrays.asList(line.strip().split(" ")))
                .forEach(group ->
                        group.forEach(name -> {
                            var all = others.computeIfAbsent(name, n -> new HashSet<>());
                            all.addAll(group);
                            all.remove(name);
                        }));
        return Map.copyOf(others);
    }
}
