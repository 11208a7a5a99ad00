namespace FunctionsCommerce.Core.Files;

/// <summary>Removes what a picture says about its maker (position, device, author, comments, thumbnails). Pixels, colours and orientation
/// stay: the picture is copied part by part and never decoded. What follows the picture's end is dropped.</summary>
internal static class ImageMetadata
{
    public static byte[] Remove(ReadOnlySpan<byte> bytes, ImageHeader header) => header.Extension switch
    {
        "jpg" => JpegMetadata.Remove(bytes),
        "png" => PngMetadata.Remove(bytes),
        _ => WebPMetadata.Remove(bytes),
    };
}
