using System.Text;
using HaiDang.Kernel.Events;
using HaiDang.Modules.Indicators.Boards.Boundaries;

namespace HaiDang.Tests.Modules.Indicators.Boards;

public sealed class BoundaryFileTests
{
    private static readonly IReadOnlyList<HaiDang.Kernel.Places.Place> Communes = BoundaryShelf.Communes(new LedgerId("langson"), "63");

    [Fact]
    public void A_commune_is_known_by_its_code_or_by_a_name_that_only_one_bears()
    {
        var (coded, named) = (Communes[0], Communes.First(one => Communes.Count(other => other.Name == one.Name) == 1 && one != Communes[0]));

        var drawing = Read(Square(106.5, $"\"ma_xa\": {coded.Code.Number}"), Square(106.7, $"\"ten\": \"{named.FullName}\""), Square(106.9, "\"ten\": \"Xã Không Đâu\""));

        Assert.Empty(drawing.Doubts);
        Assert.Equal([coded.Code.Value, named.Code.Value], drawing.Paths.Keys);
        Assert.Equal(["Xã Không Đâu"], drawing.Strange);
    }

    [Fact]
    public void A_number_that_looks_like_a_code_is_none_where_the_name_says_another_commune_or_none()
    {
        var (mine, other) = (Communes.First(one => Communes.Count(same => same.Name == one.Name) == 1), Communes[^1]);
        var (twin, same) = (Communes.First(one => Communes.Count(twin => twin.FullName == one.FullName) > 1), Communes[^2]);
        var people = $"\"dan_so\": {other.Code.Number}";

        var drawing = Read(
            Square(106.5, $"{people}, \"ten\": \"{mine.FullName}\""), Square(106.7, $"{people}, \"ma\": \"99001\", \"ten\": \"Xã Không Đâu\""),
            Square(106.9, $"\"dan_so\": {same.Code.Number}, \"ten\": \"{twin.FullName}\", \"ma\": \"{twin.Code.StateCode}\""));

        Assert.Empty(drawing.Doubts);
        Assert.Equal([mine.Code.Value, twin.Code.Value], drawing.Paths.Keys);
        Assert.Equal(["Xã Không Đâu"], drawing.Strange);
    }

    [Fact]
    public void A_ring_is_drawn_from_north_to_south_within_the_picture_without_points_that_nobody_sees()
    {
        var straight = string.Join(", ", Enumerable.Range(0, 500).Select(at => FormattableString.Invariant($"[{106.5 + (at * 0.0002)}, 21.9]")));
        var drawing = Read($$"""{"type": "Feature", "properties": {"code": "{{Communes[0].Code.StateCode}}"}, "geometry": {"type": "MultiPolygon", "coordinates": [[[[106.5, 22], {{straight}}, [106.6, 22], [106.5, 22]]]]} }""");

        Assert.Equal(800, drawing.Width);
        Assert.InRange(drawing.Height, 850, 870);
        Assert.StartsWith("M0,0L0,", drawing.Paths.Values.Single(), StringComparison.Ordinal);
        Assert.InRange(drawing.Paths.Values.Single().Count(one => one == 'L'), 4, 6);
    }

    [Theory]
    [InlineData("no json", BoundaryFault.NoJson)]
    [InlineData("""{"type": "FeatureCollection", "features": []}""", BoundaryFault.NoFeatures)]
    [InlineData("""{"features": [{"properties": {}, "geometry": {"type": "Point", "coordinates": [106, 21]}}]}""", BoundaryFault.NoPolygon)]
    [InlineData("""{"features": [{"properties": {}, "geometry": {"type": "Polygon", "coordinates": [[[106, 21], ["a", 21], [106, 22], [106, 21]]]}}]}""", BoundaryFault.NoPolygon)]
    [InlineData("""{"features": [{"properties": {}, "geometry": {"type": "Polygon", "coordinates": [[[415000, 2400000], [415010, 2400000], [415010, 2400010], [415000, 2400000]]]}}]}""", BoundaryFault.Elsewhere)]
    [InlineData("""{"features": [{"properties": {"ten": "Xã Không Đâu"}, "geometry": {"type": "Polygon", "coordinates": [[[106, 21], [107, 21], [107, 22], [106, 21]]]}}]}""", BoundaryFault.NoCommune)]
    public void What_cannot_be_drawn_is_refused_with_its_place(string text, BoundaryFault fault) =>
        Assert.Equal(fault, Assert.Single(BoundaryFile.Read(Encoding.UTF8.GetBytes(text), Communes).Doubts).Fault);

    [Fact]
    public void A_commune_drawn_twice_is_named()
    {
        var one = Square(106.5, $"\"code\": \"{Communes[0].Code.StateCode}\"");

        Assert.Equal(new BoundaryDoubt(BoundaryFault.Twice, Communes[0].FullName), Assert.Single(Read(one, one).Doubts));
    }

    internal static string Square(double west, string properties) => FormattableString.Invariant(
        $$"""{"type": "Feature", "properties": { {{properties}} }, "geometry": {"type": "Polygon", "coordinates": [[[{{west}}, 21.8], [{{west + 0.1}}, 21.8], [{{west + 0.1}}, 21.9], [{{west}}, 21.9], [{{west}}, 21.8]]]} }""");

    internal static byte[] File(params IReadOnlyList<string> features) => Encoding.UTF8.GetBytes($$"""{"type": "FeatureCollection", "features": [{{string.Join(", ", features)}}]}""");

    private static BoundaryDrawing Read(params IReadOnlyList<string> features) => BoundaryFile.Read(File(features), Communes);
}
