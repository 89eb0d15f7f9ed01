return await HaiDang.Web.Commands.CommandLine.Run(args);
