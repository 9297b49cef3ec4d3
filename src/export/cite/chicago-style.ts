/**
 * The notes and bibliography of the Chicago Manual of Style for a page on the web, in CSL 1.0.2
 * (https://docs.citationstyles.org/en/stable/specification.html): the only sort of work that an article is.
 * The point in it and its address are added to what the style prints (`citePlace`).
 */
export const CHICAGO_STYLE = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0" default-locale="en-US">
  <info><title>Postil, after Chicago</title><id>postil-chicago</id><updated>2026-11-23T00:00:00+00:00</updated></info>
  <macro name="date"><date variable="issued" form="text"/></macro>
  <citation>
    <layout>
      <group delimiter=", ">
        <names variable="author"><name and="text" delimiter=", "/></names>
        <text variable="title" text-case="title" quotes="true"/>
        <text variable="genre" prefix="[" suffix="]"/>
        <text variable="container-title" font-style="italic"/>
        <text macro="date"/>
      </group>
    </layout>
  </citation>
  <bibliography>
    <layout suffix=".">
      <group delimiter=". ">
        <names variable="author"><name name-as-sort-order="first" and="text" delimiter=", "/></names>
        <text variable="title" text-case="title" quotes="true"/>
        <text variable="genre" prefix="[" suffix="]"/>
        <text variable="container-title" font-style="italic"/>
        <text macro="date"/>
      </group>
    </layout>
  </bibliography>
</style>`;
