/** Grafana's own types of what the dashboards' files hold, as strict as they can be combined. */
import type { AnnotationQuery, Dashboard, DataQuery, Panel, RowPanel, VariableModel } from '@grafana/schema';
import type * as bargauge from '@grafana/schema/dist/types/raw/composable/bargauge/panelcfg/x/BarGaugePanelCfg_types.gen';
import type * as heatmap from '@grafana/schema/dist/types/raw/composable/heatmap/panelcfg/x/HeatmapPanelCfg_types.gen';
import type * as stat from '@grafana/schema/dist/types/raw/composable/stat/panelcfg/x/StatPanelCfg_types.gen';
import type * as timeline from '@grafana/schema/dist/types/raw/composable/statetimeline/panelcfg/x/StateTimelinePanelCfg_types.gen';
import type * as table from '@grafana/schema/dist/types/raw/composable/table/panelcfg/x/TablePanelCfg_types.gen';
import type * as timeseries from '@grafana/schema/dist/types/raw/composable/timeseries/panelcfg/x/TimeSeriesPanelCfg_types.gen';

/** As written in JSON: an enum is its value. */
type Json<T> = T extends string
  ? `${T}`
  : T extends number | boolean | null | undefined
    ? T
    : T extends (infer E)[]
      ? Json<E>[]
      : T extends object
        ? { [K in keyof T]: Json<T[K]> }
        : T;

/** A query as the Prometheus data source reads it; the package has no type of it. */
type Target = Json<DataQuery> & {
  expr: string;
  legendFormat: string;
  editorMode: 'code';
  range: boolean;
  instant?: boolean;
  /** The shortest step. */
  interval?: string;
  format?: 'heatmap' | 'table';
};

/** A panel of one type, with that type's options and field settings. */
type View<T extends string, O, C> = Json<Omit<Panel<Record<string, unknown>, C>, 'type' | 'options' | 'targets'>> & {
  type: T;
  options: Json<O>;
  targets: Target[];
};

type Drawn =
  | View<'stat', stat.Options, Record<string, never>>
  | View<'bargauge', bargauge.Options, Record<string, never>>
  | View<'timeseries', timeseries.Options, Partial<timeseries.FieldConfig>>
  | View<'table', table.Options, Partial<table.FieldConfig>>
  | View<'heatmap', heatmap.Options, Partial<heatmap.FieldConfig>>
  | View<'state-timeline', timeline.Options, Partial<timeline.FieldConfig>>;

/** Prometheus keeps an annotation's query beside its settings. */
type Annotation = Json<Omit<AnnotationQuery<DataQuery>, 'target'>> & {
  expr: string;
  step: string;
  titleFormat: string;
  textFormat: string;
  tagKeys: string;
  useValueForTime: boolean;
};

export type DashboardFile = Json<Omit<Dashboard, 'panels' | 'annotations' | 'templating'>> & {
  panels: (Drawn | Json<RowPanel>)[];
  annotations: { list: Annotation[] };
  templating: { list: Json<VariableModel>[] };
};
