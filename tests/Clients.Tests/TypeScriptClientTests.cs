namespace FunctionsCommerce.Clients.Tests;

/// <summary>The TypeScript client: compiled, packed, and run by Node against a store.</summary>
public sealed class TypeScriptClientTests(DemoStore store) : IClassFixture<DemoStore>
{
    [NpmFact]
    public void It_compiles_packs_and_works()
    {
        var folder = Directory.CreateTempSubdirectory("npm-pack");
        try
        {
            // Compiles: prepack.
            Npm.Client.Run("npm", ["pack", "--pack-destination", folder.FullName]);
            var output = Npm.Client.Run("npm", ["test"], ("STORE", store.Http.BaseAddress!.ToString()));

            folder.GetFiles("functions-commerce-client-*.tgz").Length.ShouldBe(1);
            output.ShouldContain("# fail 0");
            output.ShouldContain("# skipped 0");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
