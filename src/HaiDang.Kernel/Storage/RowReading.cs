using System.Data;
using System.Globalization;
using Dapper;
using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;

namespace HaiDang.Kernel.Storage;

/// <summary>How columns become our values, alike on both stores.</summary>
internal static class RowReading
{
    private static readonly Lock Once = new();
    private static bool prepared;

    internal static void Prepare()
    {
        lock (Once)
        {
            if (prepared) return;
            DefaultTypeMap.MatchNamesWithUnderscores = true;
            SqlMapper.RemoveTypeMap(typeof(DateOnly));
            SqlMapper.RemoveTypeMap(typeof(DateTimeOffset));
            SqlMapper.AddTypeHandler(new Handler<DateOnly>(Day));
            SqlMapper.AddTypeHandler(new Handler<DateTimeOffset>(Moment));
            SqlMapper.AddTypeHandler(new Handler<PartialDate>(value => PartialDate.TryParse((string)value) ?? throw new DataException("Not a date.")));
            SqlMapper.AddTypeHandler(new Handler<LedgerId>(value => new LedgerId((string)value)));
            SqlMapper.AddTypeHandler(new Handler<UserId>(value => new UserId((string)value)));
            SqlMapper.AddTypeHandler(new Handler<OrganisationId>(value => new OrganisationId((string)value)));
            prepared = true;
        }
    }

    internal static DateOnly Day(object value) => value switch
    {
        DateOnly day => day,
        DateTime moment => DateOnly.FromDateTime(moment),
        string text => DateOnly.ParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => throw new DataException("Not a day."),
    };

    internal static DateTimeOffset Moment(object value) => value switch
    {
        DateTimeOffset moment => moment.ToUniversalTime(),
        DateTime moment => new DateTimeOffset(DateTime.SpecifyKind(moment, DateTimeKind.Utc)),
        string text => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal).ToUniversalTime(),
        _ => throw new DataException("Not a moment."),
    };

    private sealed class Handler<T>(Func<object, T> read) : SqlMapper.TypeHandler<T>
    {
        public override T Parse(object value) => read(value);

        public override void SetValue(IDbDataParameter parameter, T? value) =>
            throw new NotSupportedException("Values enter through Sql.");
    }
}
