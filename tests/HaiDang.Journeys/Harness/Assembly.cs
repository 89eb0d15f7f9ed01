using HaiDang.Journeys.Harness;

[assembly: AssemblyFixture(typeof(Browser))]
