import { useState } from "react";
import type { StanceCountryDetail } from "stance-map";
import "stance-map/react";
import ukraine from "stance-map/data/ukraine-2022.json";

export function App() {
  const [data, setData] = useState<unknown>();
  const [title, setTitle] = useState("");
  const [year, setYear] = useState<number | undefined>(2025);
  const [selected, setSelected] = useState<StanceCountryDetail>({ country: null });

  const showUkraine = () => {
    setData(ukraine);
    setSelected({ country: null });
  };

  return (
    <>
      <button type="button" onClick={showUkraine}>
        Ukraine in 2022
      </button>
      <stance-map
        data={data}
        year={year}
        country={selected.country}
        hide="sources"
        onstance-load={(event) => {
          setTitle(event.detail.title);
          setYear(event.currentTarget.year);
        }}
        onstance-year={(event) => setYear(event.detail.year)}
        onstance-country={(event) => setSelected(event.detail)}
      />
      <p role="status">
        {title}, {year}. {selected.country && `${selected.country}: ${selected.evidence.length} quotations.`}
      </p>
    </>
  );
}
