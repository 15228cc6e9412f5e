import { describe, expect, test } from "vitest"
import { checkEntities } from "../../src/registry/check-entities.ts"
import { isAgent, isOffice, isOutlet, isPerson, isPlace } from "../../src/registry/entities.ts"
import { nameKey, registry } from "../../src/registry/index.ts"
import { readEdtf } from "../../src/time/edtf.ts"
import { officeCases } from "../cases/registry/offices.ts"

const on = (date: string) => {
  const span = readEdtf(date)
  if (span === undefined) throw new Error(date)
  return span
}

describe("the shipped data", () => {
  const entities = [...registry.entities()]

  test("R1 is sound", () => {
    expect(checkEntities(entities)).toEqual([])
  })

  test("covers people, bodies, places and outlets", () => {
    expect(entities.filter((entity) => entity.kind === "state").length).toBeGreaterThan(190)
    expect(entities.filter((entity) => entity.kind === "country").length).toBeGreaterThan(190)
    expect(entities.filter(isOutlet).length).toBeGreaterThan(100)
    expect(entities.filter(isPerson).length).toBeGreaterThan(200)
  })

  test("names people, outlets and bodies in Arabic, English, Turkish and Russian", () => {
    const poor = entities.filter(
      (entity) =>
        isAgent(entity) && ["ar", "en", "tr", "ru"].some((lang) => entity.names[lang] === undefined),
    )
    expect(poor.map((entity) => entity.id)).toEqual([])
  })

  test("says which names were spelled without a source, and only of languages that it names", () => {
    for (const entity of entities.filter(isAgent))
      for (const lang of entity.transliterated ?? []) expect(entity.names[lang], entity.id).toBeDefined()
  })

  test("no two people or bodies share a full name", () => {
    const holders = new Map<string, string>()
    for (const entity of entities.filter(isAgent)) {
      // outlets of one house are told apart by their languages
      if (isOutlet(entity)) continue
      for (const name of Object.values(entity.names).flat()) {
        const holder = holders.get(nameKey(name))
        expect(holder === undefined || holder === entity.id, `${name}: ${holder}, ${entity.id}`).toBe(true)
        holders.set(nameKey(name), entity.id)
      }
    }
  })

  test("no Arabic name of a person holds a word that sentences are made of", () => {
    // the reader takes each word of a name for one that may belong to a name
    const everyday = new Set(
      ["أي", "لأي", "فإن", "إن", "أن", "عن", "من", "في", "قد", "لم", "لن", "قوة", "كوريا"].map(nameKey),
    )
    const found = entities.filter(isPerson).filter(({ names }) =>
      (names["ar"] ?? []).some((name) =>
        nameKey(name)
          .split(" ")
          .some((word) => everyday.has(word)),
      ),
    )
    // "مون جاي إن" has no other usual spelling
    expect(found.map(({ id }) => id)).toEqual(["moon"])
  })

  test("no two agents have one Wikidata item", () => {
    const items = entities.filter(isAgent).flatMap(({ wikidata }) => wikidata ?? [])
    expect(items.filter((item, at) => items.indexOf(item) !== at)).toEqual([])
  })

  test("every state has a capital but the two whose seat is disputed", () => {
    const seats = new Set(entities.filter(isPlace).flatMap(({ capitalOf }) => capitalOf ?? []))
    const without = entities.filter(({ kind, id }) => kind === "state" && !seats.has(id))
    expect(without.map(({ id }) => id)).toEqual(["israel", "palestine"])
  })

  test("every state has a head of state or of government", () => {
    const day = on("2026-01-15")
    const without = entities.filter(
      ({ kind, id }) =>
        kind === "state" &&
        ["head-of-state", "head-of-government", "supreme-leader"].every(
          (office) => registry.holders(office, id, day).length === 0,
        ),
    )
    expect(without.map(({ id }) => id)).toEqual(["san-marino"])
  })

  test("gives every country its state and names", () => {
    for (const place of entities.filter(isPlace)) {
      if (place.kind !== "country") continue
      expect(registry.agent(place.state ?? "")?.kind, place.id).toBe("state")
      expect(place.names, place.id).toEqual(registry.agent(place.state ?? "")?.names)
    }
  })

  test("ranks every office", () => {
    expect(registry.office("deputy-foreign-minister")?.rank).toBe("deputy-minister")
    expect(registry.office("head-of-state")?.rank).toBe("head")
    for (const office of entities.filter(isOffice))
      expect(Object.keys(office.names).sort()).toEqual(["ar", "en", "ru", "tr"])
  })

  test.each([
    "bogdanov",
    "lavrov",
    "putin",
    "peskov",
    "shoigu",
    "erdogan",
    "cavusoglu",
    "akar",
    "fidan",
    "assad",
    "mekdad",
    "mamlouk",
    "abbas",
    "russia",
    "turkey",
    "russia-mfa",
    "russia-mod",
    "turkey-mfa",
    "turkey-mod",
    "kremlin",
    "reuters",
    "tass",
    "hurriyet",
    "sabah",
    "al-jazeera",
    "afp",
    "ap",
    "ria-novosti",
    "interfax",
    "sputnik",
    "rt",
    "anadolu",
    "trt",
    "al-arabiya",
    "asharq-al-awsat",
    "sana",
    "al-watan",
    "bbc",
  ])("knows %s", (id) => {
    expect(registry.agent(id)?.id).toBe(id)
  })
})

describe("R2 offices by date", () => {
  test.each(officeCases)("%s of %s on %s", (office, of, date, expected) => {
    expect(registry.holders(office, of, on(date))).toEqual(expected)
  })

  test("without a day all who ever held it, the latest first", () => {
    expect(registry.holders("foreign-minister", "turkey").slice(0, 2)).toEqual(["fidan", "cavusoglu"])
  })

  test("within a year of change whoever held it longer comes first", () => {
    expect(registry.holders("defence-minister", "turkey", on("2023"))).toEqual(["guler", "akar"])
    expect(registry.holders("foreign-minister", "syria", on("2024"))).toEqual([
      "mekdad",
      "sabbagh",
      "shaibani",
    ])
  })

  test("officesOf follows the day", () => {
    expect(registry.officesOf("medvedev", on("2010-01-01"))).toEqual([
      { office: "head-of-state", of: "kremlin" },
    ])
    const party = { office: "leader", of: "united-russia" }
    expect(registry.officesOf("medvedev", on("2015-01-01"))).toEqual([
      party,
      { office: "head-of-government", of: "russia-government" },
    ])
    expect(registry.officesOf("medvedev", on("2022-01-01"))).toEqual([
      party,
      { office: "deputy-leader", of: "russia-security-council" },
    ])
    expect(registry.officesOf("turkey", on("2022-01-01"))).toEqual([])
  })
})

describe("R3 sides", () => {
  test.each([
    ["bogdanov", "russia-mfa", "2022-09-19"],
    ["bogdanov", "lavrov", "2022-09-19"],
    ["putin", "russia-mod", "2022-12-28"],
    ["peskov", "kremlin", "2022-12-28"],
    ["turkey-mod", "akar", "2022-12-28"],
    ["erdogan", "cavusoglu", "2022-12-28"],
    ["centcom", "pentagon", "2023-01-01"],
    ["qassam-brigades", "haniyeh", "2023-10-10"],
    ["ypg", "abdi-mazloum", "2022-12-28"],
    ["guterres", "ocha", "2023-10-10"],
  ])("%s and %s on %s", (a, b, date) => {
    expect(registry.sameSide(a, b, on(date)).same).toBe(true)
    expect(registry.sameSide(b, a, on(date)).same).toBe(true)
  })

  test.each([
    ["reuters", "united-kingdom"],
    ["afp", "france"],
    ["russia", "turkey"],
    ["hezbollah", "lebanon-army"],
    ["houthis", "yemen"],
    ["hamas", "palestinian-authority"],
    ["libya-gnu", "lna"],
    ["turkey-mfa", "nato"],
    ["iran-mfa", "hezbollah"],
    ["reuters", "hurriyet"],
    ["sohr", "syria-mfa"],
    ["icrc", "who"],
    ["iaea", "iran-mfa"],
  ])("%s and %s are not one side", (a, b) => {
    expect(registry.sameSide(a, b, on("2022-12-28")).same).toBe(false)
    expect(registry.sameSide(b, a, on("2022-12-28")).same).toBe(false)
  })

  test.each([
    ["tass", "kremlin", "controlled by russia"],
    ["tass", "lavrov", "controlled by russia"],
    ["tass", "ria-novosti", "controlled by russia"],
    ["al-manar", "nasrallah", "controlled by hezbollah"],
    ["akp", "cavusoglu", "ruling-party"],
    ["hurriyet", "cnn-turk", "one owner"],
    ["bbc", "downing-street", "funded"],
    ["krg", "iraq-mfa", "autonomous"],
    ["arab-coalition-yemen", "saudi-arabia-mod", "allied-command"],
    ["unrwa", "guterres", "related"],
    ["who", "united-nations", "related"],
    ["kremlin", "somebody", "not in the registry"],
  ])("%s and %s cannot be told", (a, b, why) => {
    const answer = registry.sameSide(a, b, on("2022-12-28"))
    expect(answer).toMatchObject({ same: "unknown", why: expect.stringContaining(why) })
    expect(registry.sameSide(b, a, on("2022-12-28"))).toMatchObject({ same: "unknown" })
  })

  test("who has left office speaks for nobody", () => {
    expect(registry.sideOf("assad", on("2022-12-28"))).toBe("syria")
    expect(registry.sideOf("assad", on("2025-02-01"))).toBeUndefined()
    expect(registry.sameSide("assad", "syria-mfa", on("2025-02-01"))).toMatchObject({ same: "unknown" })
    expect(registry.isPartOf("davutoglu", "turkey", on("2022-12-28")).holds).toBe(false)
  })

  test("who changed sides has one on each day and none that is known without a day", () => {
    expect(registry.sideOf("sharaa", on("2020-01-01"))).toBe("hts")
    expect(registry.sideOf("sharaa", on("2025-06-01"))).toBe("syria")
    expect(registry.sideOf("sharaa")).toBeUndefined()
    expect(registry.sameSide("sharaa", "hts")).toMatchObject({ same: "unknown", assumedDay: true })
  })

  test("the path is told, and whether the day was assumed", () => {
    expect(registry.isPartOf("bogdanov", "russia", on("2022-09-19"))).toEqual({
      holds: true,
      via: ["bogdanov", "russia-mfa", "russia"],
      assumedDay: false,
      afterReview: false,
    })
    expect(registry.isPartOf("bogdanov", "russia").assumedDay).toBe(true)
    expect(registry.isPartOf("russia", "bogdanov").holds).toBe(false)
    expect(registry.belongsTo("fidan", on("2022-12-28"))).toEqual(["turkey-mit"])
  })

  test("an exile does not speak for the state whose passport he holds", () => {
    expect(registry.agent("khoja")).toMatchObject({ country: "syria" })
    expect(registry.sideOf("khoja", on("2015-06-01"))).toBe("syrian-national-coalition")
  })
})

describe("R4 places", () => {
  test.each([
    ["aleppo", "syria"],
    ["aleppo", "northern-syria"],
    ["moscow", "russia"],
    ["mariupol", "donbas"],
    ["jerusalem", "israel"],
    ["jerusalem", "palestine"],
    ["rafah", "gaza-strip"],
    ["damascus", "middle-east"],
  ])("%s lies in %s", (place, container) => {
    expect(registry.isWithin(place, container)).toBe(true)
    expect(registry.isWithin(container, place)).toBe(false)
  })

  test.each([
    ["aleppo", "turkey"],
    ["aleppo", "damascus"],
    ["tripoli-lebanon", "libya"],
    ["tripoli", "lebanon"],
    ["golan-heights", "israel"],
    ["somewhere", "syria"],
    ["syria", "somewhere"],
  ])("%s does not lie in %s", (place, container) => {
    expect(registry.isWithin(place, container)).toBe(false)
  })

  test("apart only where it is known", () => {
    expect(registry.areApart("moscow", "ankara")).toBe(true)
    expect(registry.areApart("aleppo", "idlib")).toBe(true)
    expect(registry.areApart("aleppo", "turkey")).toBe(true)
    expect(registry.areApart("jerusalem", "israel")).toBe(false)
    expect(registry.areApart("northern-syria", "deir-ez-zor-governorate")).toBe(false)
    expect(registry.areApart("middle-east", "turkey")).toBe(false)
    expect(registry.areApart("levant", "gulf-region")).toBe(false)
    expect(registry.areApart("moscow", "somewhere")).toBe(false)
  })

  test("capitals stand for their states", () => {
    expect(registry.capitalOf("ankara")).toBe("turkey")
    expect(registry.capitalOf("istanbul")).toBeUndefined()
    expect(registry.standsFor("moscow")).toBe("russia")
    expect(registry.standsFor("tel-aviv")).toBe("israel")
    expect(registry.standsFor("erbil")).toBe("krg")
    expect(registry.standsFor("aleppo")).toBeUndefined()
  })
})

describe("names", () => {
  test.each([
    ["جاويش أوغلو", "cavusoglu"],
    ["تشاووش أوغلو", "cavusoglu"],
    ["Mevlüt Çavuşoğlu", "cavusoglu"],
    ["MEVLUT CAVUSOGLU", "cavusoglu"],
    ["Чавушоглу", "cavusoglu"],
    ["وزارة الدفاع التركية", "turkey-mod"],
    ["Turkish Ministry of Defence", "turkey-mod"],
    ["МИД России", "russia-mfa"],
    ["الخارجية الروسية", "russia-mfa"],
    ["Türk Dışişleri Bakanlığı", "turkey-mfa"],
    ["الكرملين", "kremlin"],
    ["رويترز", "reuters"],
    ["Daily Sabah", "sabah"],
    ["وكالة فرانس برس", "afp"],
    ["Госдеп", "state-department"],
    ["الخارجية الأميركية", "state-department"],
    ["Al-Assad", "assad"],
  ])("%s is %s", (name, id) => {
    expect(registry.find(name)[0]).toMatchObject({ id, exact: true })
  })

  test("people of one surname stay apart", () => {
    expect(registry.find("Medvedev").map(({ id }) => id)).toEqual(["medvedev"])
    const abbas = registry.find("عباس").map(({ id }) => id)
    expect(abbas).toEqual(expect.arrayContaining(["abbas", "abbas-mahmoud"]))
    expect(registry.find("محمود عباس").map(({ id }) => id)).toEqual(["abbas-mahmoud"])
    expect(registry.find("علي محمود عباس").map(({ id }) => id)).toEqual(["abbas"])
    expect(registry.find("السري")).toEqual([])
    expect(registry.find("محمد بن سلطان")).toEqual([])
  })

  test("of two namesakes the one in office that day comes first", () => {
    const [first] = registry.find("Johnson", { on: on("2021-06-01"), kinds: ["person"] })
    expect(first?.id).toBe("johnson-boris")
    const [second] = registry.find("Johnson", { on: on("2024-06-01"), kinds: ["person"] })
    expect(second?.id).toBe("johnson-mike")
  })

  test("kinds and languages restrict", () => {
    expect(registry.find("Syria", { kinds: ["place"] }).map(({ kind }) => kind)).toEqual(["place"])
    expect(registry.find("Syria", { kinds: ["state"] }).map(({ id }) => id)).toEqual(["syria"])
    expect(registry.find("Сирия", { lang: "en" })).toEqual([])
  })

  test("words of the language are names only in context", () => {
    expect(registry.find("صباح")[0]?.score).toBeLessThan(0.8)
    expect(registry.find("العالم")[0]?.score).toBeLessThan(0.8)
    expect(registry.find("WHO")[0]?.score).toBeLessThan(0.8)
  })

  test("odd names find nothing", () => {
    for (const name of ["", " ", "؟!", "\ud800", "constructor", "__proto__"])
      expect(registry.find(name)).toEqual([])
  })

  test("every name form finds its entity", () => {
    let count = 0
    for (const entry of registry.names()) {
      if (count++ % 37 !== 0) continue
      const found = registry.find(entry.name).map(({ id, kind }) => `${kind} ${id}`)
      expect(found, entry.name).toContain(`${entry.kind} ${entry.id}`)
    }
    expect(count).toBeGreaterThan(5000)
  })
})
