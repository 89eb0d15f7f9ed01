namespace HaiDang.Modules.Reporting.Documents;

/// <summary>Roman numbers, as parts and annexes bear them.</summary>
internal static class Roman
{
    internal static string Of(int number)
    {
        var text = "";
        foreach (var (value, sign) in ((int, string)[])[(10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")])
        {
            while (number >= value)
            {
                text += sign;
                number -= value;
            }
        }

        return text;
    }
}
