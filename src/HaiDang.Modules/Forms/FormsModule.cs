using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Places;
using HaiDang.Modules.Forms.Picking;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace HaiDang.Modules.Forms;

/// <summary>What forms of every module share: fields, files, the picker of bodies and places.</summary>
public static class FormsModule
{
    /// <summary>Adds the picker.</summary>
    public static IServiceCollection AddForms(this IServiceCollection services) => services
        .AddSingleton(provider => UnitPicker.Of(provider.GetRequiredService<OrganisationMap>(), PlaceMap.VietNam));

    /// <summary>Maps the picker's page.</summary>
    public static void MapForms(this IEndpointRouteBuilder routes) => PickerPages.Map(routes);
}
