using System.Security.Cryptography;
using System.Text.Json;
using FunctionsCommerce.LocalHost.Storage;

namespace FunctionsCommerce.LocalHost.Setup;

/// <summary>Secrets that the configuration lacks are made once for a data folder and kept in it. (In Azure a missing secret stops the
/// start.)</summary>
internal static class LocalSecrets
{
    private const string FileName = "secrets.json";
    private const string SigningKey = "Auth:SigningKey";
    private const string HashKey = "Auth:HashKey";

    private static readonly Dictionary<string, Func<string>> Makers = new()
    {
        [SigningKey] = NewKey,
        ["Razorpay:KeyId"] = () => "rzp_test_" + RandomNumberGenerator.GetHexString(14, lowercase: true),
        ["Razorpay:KeySecret"] = () => RandomNumberGenerator.GetHexString(24, lowercase: true),
        ["Razorpay:WebhookSecret"] = () => RandomNumberGenerator.GetHexString(32, lowercase: true),
    };

    /// <summary>The folder's secrets, with those added that are nowhere yet.</summary>
    /// <exception cref="StartException">The file is damaged.</exception>
    public static IReadOnlyDictionary<string, string?> For(string folder, IConfiguration configuration)
    {
        var path = Path.Combine(folder, FileName);
        var secrets = File.Exists(path) ? Read(path) : [];
        var isMissing = (string key) => string.IsNullOrEmpty(configuration[key]) && !secrets.ContainsKey(key);
        var missing = Makers.Where(maker => isMissing(maker.Key)).ToDictionary(maker => maker.Key, maker => (string?)maker.Value());
        if (isMissing(HashKey) && string.IsNullOrEmpty(configuration[SigningKey]))
        {
            // In a folder from before the hash key, hashes were made with the signing key.
            missing[HashKey] = secrets.GetValueOrDefault(SigningKey) ?? NewKey();
        }

        if (missing.Count > 0)
        {
            Write(path, secrets = secrets.Concat(missing).ToDictionary());
        }

        return secrets;
    }

    private static string NewKey() => RandomNumberGenerator.GetHexString(64, lowercase: true);

    private static Dictionary<string, string?> Read(string path)
    {
        try
        {
            return JsonSerializer.Deserialize<Dictionary<string, string?>>(File.ReadAllBytes(path))
                ?? throw new JsonException("It is empty.");
        }
        catch (JsonException problem)
        {
            throw new StartException(
                $"The secrets file {path} is damaged. Take it from a backup; without it nobody can use the saved payment methods, gift-card codes and webhook secrets of this folder. "
                + "Who deletes it gets new secrets.",
                problem);
        }
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
