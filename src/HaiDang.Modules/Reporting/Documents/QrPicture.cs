using QRCoder;

namespace HaiDang.Modules.Reporting.Documents;

/// <summary>An address as a square of dots that a telephone reads.</summary>
internal static class QrPicture
{
    private const int DotsWide = 4;

    /// <summary>The picture's file; the same address always gives the same bytes.</summary>
    internal static byte[] Png(string address)
    {
        using var code = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        return new PngByteQRCode(code).GetGraphic(DotsWide);
    }
}
