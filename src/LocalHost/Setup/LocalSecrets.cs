using System.Security.Cryptography;
using System.Text.Json;
using FunctionsCommerce.LocalHost.Storage;

namespace FunctionsCommerce.LocalHost.Setup;

/// <summary>Secrets that the configuration lacks are made once for a data folder and kept in it. (In Azure a missing secret stops the start.)</summary>
internal static class LocalSecrets
{
    private const string FileName = "secrets.json";

    private static readonly Dictionary<string, Func<string>> Makers = new()
    {
        ["Auth:SigningKey"] = () => RandomNumberGenerator.GetHexString(64, lowercase: true),
        ["Razorpay:KeyId"] = () => "rzp_test_" + RandomNumberGenerator.GetHexString(14, lowercase: true),
        ["Razorpay:KeySecret"] = () => RandomNumberGenerator.GetHexString(24, lowercase: true),
        ["Razorpay:WebhookSecret"] = () => RandomNumberGenerator.GetHexString(32, lowercase: true),
    };

    /// <summary>The folder's secrets, with those added that are nowhere yet.</summary>
    public static IReadOnlyDictionary<string, string?> For(string folder, IConfiguration configuration)
    {
        var path = Path.Combine(folder, FileName);
        var secrets = File.Exists(path) ? JsonSerializer.Deserialize<Dictionary<string, string?>>(File.ReadAllBytes(path))! : [];
        var missing = Makers.Where(maker => string.IsNullOrEmpty(configuration[maker.Key]) && !secrets.ContainsKey(maker.Key)).ToList();
        if (missing.Count > 0)
        {
            missing.ForEach(maker => secrets[maker.Key] = maker.Value());
            Write(path, secrets);
        }

        return secrets;
    }

    private static void Write(string path, Dictionary<string, string?> secrets)
    {
        var fresh = path + ".new";
        using (var file = PrivateFiles.Open(fresh, FileMode.Create, FileAccess.Write))
        {
            JsonSerializer.Serialize(file, secrets);
            file.Flush(flushToDisk: true);
        }

        File.Move(fresh, path, overwrite: true);
    }
}
